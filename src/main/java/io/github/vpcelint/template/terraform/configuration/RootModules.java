package io.github.vpcelint.template.terraform.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells root modules from those that another one of the run calls. Modules that only call each
 * other, which Terraform refuses, have one of them as their root, so that none is passed over.
 */
public final class RootModules {
  private final Map<String, ModuleConfiguration> modules;
  private final Set<String> reached = new HashSet<>();

  private RootModules(Map<String, ModuleConfiguration> modules) {
    this.modules = modules;
  }

  /**
   * The root modules.
   *
   * @param modules all modules by directory
   */
  public static List<ModuleConfiguration> among(Map<String, ModuleConfiguration> modules) {
    RootModules search = new RootModules(modules);
    Set<String> called = search.called();
    List<ModuleConfiguration> roots = new ArrayList<>();
    for (ModuleConfiguration module : modules.values()) {
      if (!called.contains(module.directory())) {
        roots.add(module);
        search.reach(module);
      }
    }
    for (ModuleConfiguration module : modules.values()) {
      if (!search.reached.contains(module.directory())) {
        roots.add(module);
        search.reach(module);
      }
    }
    return roots;
  }

  private Set<String> called() {
    Set<String> called = new HashSet<>();
    for (ModuleConfiguration module : modules.values()) {
      for (ModuleConfiguration callee : callees(module)) {
        called.add(callee.directory());
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
      if (directory.isPresent() && modules.containsKey(directory.get())) {
        callees.add(modules.get(directory.get()));
      }
    }
    return callees;
  }
}
