package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.estate.DepartingEndpoint;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
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
  private final List<MappingNode> all = new ArrayList<>();

  /**
   * A resource that an apply destroys, or puts another one in the place of.
   *
   * @param change what the plan says about it
   * @param before its attributes
   * @param order when it goes
   */
  record Departure(MappingNode change, MapValue before, DepartingEndpoint.Order order) {}

  PlannedChanges(MappingNode root) {
    for (MappingNode change : PlanNodes.maps(root, "resource_changes")) {
      Optional<MappingNode> details = PlanNodes.map(Optional.of(change), "change");
      // A deposed object is a leftover of an earlier apply, under the address of its successor.
      if (details.isPresent() && !change.has("deposed")) {
        byAddress.put(PlanNodes.text(change, "address"), details.get());
        all.add(change);
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
        actions(of(resource.address())).equals(List.of("update")),
        resource.configuration().isPresent() ? Optional.of(names(expressions)) : Optional.empty(),
        constants(expressions));
  }

  /** The resources of a type that are destroyed. */
  List<Departure> departures(String type) {
    List<Departure> departures = new ArrayList<>();
    for (MappingNode change : all) {
      Optional<MappingNode> before = PlanNodes.map(Optional.of(change), "change", "before");
      Optional<DepartingEndpoint.Order> order = order(change);
      if (PlanNodes.text(change, "type").equals(type)
          && order.isPresent()
          && before.isPresent()
          && Literals.of(before.get()) instanceof MapValue attributes) {
        departures.add(new Departure(change, attributes, order.get()));
      }
    }
    return departures;
  }

  private static Optional<DepartingEndpoint.Order> order(MappingNode change) {
    List<String> actions = actions(PlanNodes.map(Optional.of(change), "change"));
    if (!actions.contains("delete")) {
      return Optional.empty();
    }
    return Optional.of(
        actions.size() == 1
            ? DepartingEndpoint.Order.ANY
            : actions.get(0).equals("delete")
                ? DepartingEndpoint.Order.FIRST
                : DepartingEndpoint.Order.LAST);
  }

  /** What the apply does, in order: {@code create}, {@code update}, {@code delete}, … */
  private static List<String> actions(Optional<MappingNode> details) {
    List<String> actions = new ArrayList<>();
    Optional<Node> listed = details.isPresent() ? details.get().get("actions") : Optional.empty();
    if (listed.isPresent() && listed.get() instanceof SequenceNode list) {
      for (Node action : list.items()) {
        actions.add(action instanceof ScalarNode text ? text.text() : "");
      }
    }
    return actions;
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
    if (!(expression instanceof MappingNode map) || map.has("references")) {
      // Of JSON configuration a plan gives the text of a template as a constant, too.
      return false;
    }
    Optional<Node> constant = map.get("constant_value");
    return constant.isPresent()
        && !(constant.get() instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL);
  }
}
