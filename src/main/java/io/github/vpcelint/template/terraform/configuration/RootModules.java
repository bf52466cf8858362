package io.github.vpcelint.template.terraform.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells root modules from those that another one of the run calls. Modules that only call each
 * other, which Terraform refuses, have one of them as their root, so that none is passed over.
 */
public final class RootModules {
  private final Modules modules;
  private final Set<String> reached = new HashSet<>();

  private RootModules(Modules modules) {
    this.modules = modules;
  }

  /** The root modules among those that are linted. */
  public static List<ModuleConfiguration> among(Modules modules) {
    RootModules search = new RootModules(modules);
    Set<String> called = search.called();
    List<ModuleConfiguration> roots = new ArrayList<>();
    for (ModuleConfiguration module : modules.linted()) {
      if (!called.contains(module.directory()) && modules.isLinted(module)) {
        roots.add(module);
        search.reach(module);
      }
    }
    for (ModuleConfiguration module : modules.linted()) {
      if (!search.reached.contains(module.directory()) && modules.isLinted(module)) {
        roots.add(module);
        search.reach(module);
      }
    }
    return roots;
  }

  private Set<String> called() {
    Set<String> called = new HashSet<>();
    List<ModuleConfiguration> open = new ArrayList<>(modules.linted());
    while (!open.isEmpty()) {
      for (ModuleConfiguration callee : callees(open.remove(open.size() - 1))) {
        if (called.add(callee.directory())) {
          open.add(callee);
        }
      }
    }
    return called;
  }

  private void reach(ModuleConfiguration root) {
    List<ModuleConfiguration> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      ModuleConfiguration module = open.remove(open.size() - 1);
      if (reached.add(module.directory())) {
        open.addAll(callees(module));
      }
    }
  }

  private List<ModuleConfiguration> callees(ModuleConfiguration module) {
    List<ModuleConfiguration> callees = new ArrayList<>();
    for (Block call : module.calls()) {
      Optional<String> directory = ModulePath.ofCall(call, module.directory());
      Optional<ModuleConfiguration> callee =
          directory.isPresent() ? modules.in(directory.get()) : Optional.empty();
      if (callee.isPresent()) {
        callees.add(callee.get());
      }
    }
    return callees;
  }
}
