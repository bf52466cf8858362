package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.ReferenceReader;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import java.util.Optional;

/**
 * One module instance of a plan with its configuration.
 *
 * @param address its address, empty for the root module
 * @param configuration what the plan says about its configuration; nothing in a state
 * @param call what the plan says about the call that makes it; nothing for the root module
 * @param parent the module that calls it
 */
record PlannedModule(
    String address,
    Optional<MappingNode> configuration,
    Optional<MappingNode> call,
    Optional<PlannedModule> parent) {
  /** What the addresses of its resources begin with. */
  String path() {
    return address.isEmpty() ? "" : address + ".";
  }

  /**
   * A module that this one calls.
   *
   * @param name the name of the call
   * @param key the instance key as it stands in addresses, or an empty text
   */
  PlannedModule child(String name, String key) {
    Optional<MappingNode> childCall = PlanNodes.map(configuration, "module_calls", name);
    return new PlannedModule(
        path() + "module." + name + key,
        PlanNodes.map(childCall, "module"),
        childCall,
        Optional.of(this));
  }

  /**
   * The module at a relative address, such as {@code module.a["b"].module.c}.
   *
   * @param origin where the address stands
   */
  Optional<PlannedModule> descend(String relative, Origin origin) {
    Expression read = ReferenceReader.read(relative, origin);
    if (!(read instanceof TraversalExpression address) || !address.root().equals("module")) {
      return Optional.empty();
    }
    PlannedModule module = this;
    int step = 0;
    while (step < address.steps().size()) {
      // Before each call but the first stands the word module.
      int name = step == 0 ? 0 : step + 1;
      Optional<String> key = PlanReferences.key(address, name + 1);
      if (address.name(name).isEmpty() || key.isEmpty()) {
        return Optional.empty();
      }
      module = module.child(address.name(name), key.get());
      step = name + (key.get().isEmpty() ? 1 : 2);
    }
    return Optional.of(module);
  }

  /** The configuration of a resource or data source, by its address in the module without key. */
  Optional<MappingNode> resource(String address) {
    if (configuration.isPresent()) {
      for (MappingNode resource : PlanNodes.maps(configuration.get(), "resources")) {
        if (PlanNodes.text(resource, "address").equals(address)) {
          return Optional.of(resource);
        }
      }
    }
    return Optional.empty();
  }
}
