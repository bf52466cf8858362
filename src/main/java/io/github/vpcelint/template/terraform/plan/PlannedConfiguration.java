package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.terraform.configuration.ModuleConfiguration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the configuration of a plan declares. */
public final class PlannedConfiguration {
  private static final int MOST_NESTED = 100;

  private final List<String> resources = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private final Set<String> blocks = new HashSet<>();

  private PlannedConfiguration() {}

  /** The configuration that a plan has in it. */
  public static PlannedConfiguration of(MappingNode plan) {
    PlannedConfiguration configuration = new PlannedConfiguration();
    Optional<MappingNode> root = PlanNodes.map(Optional.of(plan), "configuration", "root_module");
    if (root.isPresent()) {
      for (MappingNode resource : PlanNodes.maps(root.get(), "resources")) {
        configuration.resources.add(PlanNodes.text(resource, "address"));
      }
      for (MappingNode.Entry call : calls(root.get())) {
        configuration.calls.add(call.key().text());
      }
      configuration.addBlocks(root.get(), "", 0);
    }
    return configuration;
  }

  /**
   * Its resources in all modules: the names of the calls that lead there with dots between them, a
   * colon, and the address in the module.
   */
  public Set<String> blocks() {
    return blocks;
  }

  /** Whether a module declares all that the root module of the plan consists of. */
  public boolean fits(ModuleConfiguration module) {
    for (String address : resources) {
      if (module.resource(address).isEmpty()) {
        return false;
      }
    }
    for (String call : calls) {
      if (module.call(call).isEmpty()) {
        return false;
      }
    }
    return !resources.isEmpty() || !calls.isEmpty();
  }

  private void addBlocks(MappingNode module, String path, int depth) {
    for (MappingNode resource : PlanNodes.maps(module, "resources")) {
      blocks.add(path + ":" + PlanNodes.text(resource, "address"));
    }
    for (MappingNode.Entry call : calls(module)) {
      Optional<MappingNode> called =
          call.value() instanceof MappingNode map
              ? PlanNodes.map(Optional.of(map), "module")
              : Optional.empty();
      if (called.isPresent() && depth < MOST_NESTED) {
        String name = call.key().text();
        addBlocks(called.get(), path.isEmpty() ? name : path + "." + name, depth + 1);
      }
    }
  }

  private static List<MappingNode.Entry> calls(MappingNode module) {
    Optional<MappingNode> calls = PlanNodes.map(Optional.of(module), "module_calls");
    return calls.isPresent() ? calls.get().entries() : List.of();
  }
}
