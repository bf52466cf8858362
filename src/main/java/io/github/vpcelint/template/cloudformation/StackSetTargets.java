package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a stack set puts its stacks, as far as the template that declares it says so.
 *
 * @param regions the Regions, each of which has a stack; none when they are not known
 * @param accounts the accounts; none when they are not known, as those of an organizational unit
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html">
 *     StackInstances</a>
 */
record StackSetTargets(List<String> regions, List<String> accounts) {
  private static final StackSetTargets UNKNOWN = new StackSetTargets(List.of(), List.of());

  /** The targets of a stack set with some properties. */
  static StackSetTargets of(Node properties, Evaluator evaluator) {
    Optional<Node> written = Template.get(properties, "StackInstancesGroup");
    if (written.isEmpty()
        || !(evaluator.evaluate(written.get()) instanceof ListValue groups)
        || groups.open()) {
      return UNKNOWN;
    }
    Targets regions = new Targets();
    Targets accounts = new Targets();
    for (Value group : groups.items()) {
      regions.add(field(group, "Regions"));
      Optional<Value> targets = field(group, "DeploymentTargets");
      boolean units =
          targets.isEmpty() || field(targets.get(), "OrganizationalUnitIds").isPresent();
      accounts.add(units ? Optional.empty() : field(targets.get(), "Accounts"));
    }
    return new StackSetTargets(regions.known(), accounts.known());
  }

  private static Optional<Value> field(Value value, String name) {
    return value instanceof MapValue map
        ? map.field(name).map(MapValue.Field::value)
        : Optional.empty();
  }

  /** The texts of several lists, unless one of these is not known. */
  private static final class Targets {
    private final List<String> texts = new ArrayList<>();
    private boolean known = true;

    void add(Optional<Value> value) {
      known &= value.isPresent() && value.get() instanceof ListValue list && !list.open();
      List<Value> items =
          value.isPresent() && value.get() instanceof ListValue list ? list.items() : List.of();
      for (Value item : items) {
        Optional<String> text = item.text();
        known &= text.isPresent();
        if (text.isPresent() && !texts.contains(text.get())) {
          texts.add(text.get());
        }
      }
    }

    List<String> known() {
      return known ? texts : List.of();
    }
  }
}
