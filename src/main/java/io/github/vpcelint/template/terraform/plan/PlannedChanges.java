package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.terraform.resource.Planned;
import io.github.vpcelint.value.MapValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an apply does to the resources of a plan; nothing in a state. */
final class PlannedChanges {
  private final Map<String, MappingNode> byAddress = new HashMap<>();

  PlannedChanges(MappingNode root) {
    for (MappingNode change : PlanNodes.maps(root, "resource_changes")) {
      Optional<MappingNode> details = PlanNodes.map(Optional.of(change), "change");
      // A deposed object is a leftover of an earlier apply, under the address of its successor.
      if (details.isPresent() && !change.has("deposed")) {
        byAddress.put(PlanNodes.text(change, "address"), details.get());
      }
    }
  }

  /** Which attributes of a resource are known after apply only. */
  Optional<MappingNode> unknown(String address) {
    return PlanNodes.map(of(address), "after_unknown");
  }

  private Optional<MappingNode> of(String address) {
    return Optional.ofNullable(byAddress.get(address));
  }

  /** What becomes of a resource. */
  Planned of(PlannedResource resource) {
    Optional<MappingNode> expressions = resource.expressions();
    Optional<MappingNode> before = PlanNodes.map(of(resource.address()), "before");
    return new Planned(
        before.isPresent() && Literals.of(before.get()) instanceof MapValue map
            ? Optional.of(map)
            : Optional.empty(),
        resource.configuration().isPresent() ? Optional.of(names(expressions)) : Optional.empty(),
        constants(expressions));
  }

  private static List<String> names(Optional<MappingNode> expressions) {
    List<String> names = new ArrayList<>();
    if (expressions.isPresent()) {
      for (MappingNode.Entry entry : expressions.get().entries()) {
        names.add(entry.key().text());
      }
    }
    return names;
  }

  private static List<String> constants(Optional<MappingNode> expressions) {
    List<String> names = new ArrayList<>();
    if (expressions.isPresent()) {
      for (MappingNode.Entry entry : expressions.get().entries()) {
        if (isConstant(entry.value())) {
          names.add(entry.key().text());
        }
      }
    }
    return names;
  }

  private static boolean isConstant(Node expression) {
    Optional<Node> constant =
        expression instanceof MappingNode map ? map.get("constant_value") : Optional.empty();
    return constant.isPresent()
        && !(constant.get() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL);
  }
}
