package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.ScalarNode;
import java.util.Optional;

/**
 * A resource or data source instance in the planned values of a plan, or in a state.
 *
 * @param node what the plan says about it
 * @param module the module instance that it is part of
 * @param unknown which of its attributes are known after apply only
 */
record PlannedResource(MappingNode node, PlannedModule module, Optional<MappingNode> unknown) {
  String type() {
    return PlanNodes.text(node, "type");
  }

  String address() {
    return PlanNodes.text(node, "address");
  }

  /** The address of its block in its module. */
  String block() {
    return (managed() ? "" : "data.") + type() + "." + PlanNodes.text(node, "name");
  }

  /** Its instance key as it stands in its address, or an empty text. */
  String key() {
    String prefix = module.path() + block();
    return address().startsWith(prefix) ? address().substring(prefix.length()) : "";
  }

  boolean managed() {
    return PlanNodes.text(node, "mode").equals("managed");
  }

  /** The place of its address. */
  Span place() {
    Optional<ScalarNode> address = PlanNodes.scalar(node, "address");
    return address.isPresent() ? address.get().span() : node.span();
  }

  /** What is known of its attributes. */
  Optional<MappingNode> values() {
    return PlanNodes.map(Optional.of(node), "values");
  }

  /** Its block in the configuration of its module. */
  Optional<MappingNode> configuration() {
    return module.resource(block());
  }

  /** What its block writes. */
  Optional<MappingNode> expressions() {
    return PlanNodes.map(configuration(), "expressions");
  }
}
