package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Supplied;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Where the resources of a plan or state are deployed. One that exists tells by its ARN, one that
 * is new by its provider's configuration.
 */
final class PlanDeployments {
  private final MappingNode root;
  private final String scope;
  private final LoadOptions options;
  private final Catalog catalog;

  /**
   * The deployments of a plan.
   *
   * @param root the plan
   * @param scope its name in symbols
   */
  PlanDeployments(MappingNode root, String scope, LoadOptions options, Catalog catalog) {
    this.root = root;
    this.scope = scope;
    this.options = options;
    this.catalog = catalog;
  }

  /** Where a resource is deployed. */
  Deployment of(PlannedResource resource) {
    Optional<ScalarNode> arn =
        resource.values().isPresent()
            ? PlanNodes.scalar(resource.values().get(), "arn")
            : Optional.empty();
    Span place = resource.place();
    Optional<Value> region = first(own(resource), arnPart(arn, 3), ofProvider(resource));
    Value known = orElse(region, options.regions(), "region", place);
    return new Deployment(
        scope,
        Deployment.Language.PLAN,
        known,
        orElse(arnPart(arn, 4), options.accounts(), "account_id", place),
        partition(known, place));
  }

  @SafeVarargs
  private static Optional<Value> first(Optional<Value>... values) {
    for (Optional<Value> value : values) {
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private Value orElse(Optional<Value> value, List<String> supplied, String name, Span place) {
    return value.isPresent()
        ? value.get()
        : Supplied.oneOf(supplied, new Symbol(Symbol.Kind.DEPLOYMENT, scope, name, ""), place);
  }

  /** The Region that the resource itself names, from version 6 of the provider on. */
  private static Optional<Value> own(PlannedResource resource) {
    return resource.values().isPresent()
        ? text(resource.values().get(), "region")
        : Optional.empty();
  }

  private static Optional<Value> text(MappingNode node, String key) {
    Optional<ScalarNode> scalar = PlanNodes.scalar(node, key);
    return scalar.isPresent() ? Optional.of(Literals.of(scalar.get())) : Optional.empty();
  }

  /** A part of an ARN, counted from 0: {@code arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE}. */
  private static Optional<Value> arnPart(Optional<ScalarNode> arn, int part) {
    if (arn.isEmpty() || !arn.get().text().startsWith("arn:")) {
      return Optional.empty();
    }
    String text = arn.get().text();
    int start = 0;
    for (int i = 0; i < part; i++) {
      start = text.indexOf(':', start) + 1;
      if (start == 0) {
        return Optional.empty();
      }
    }
    int end = text.indexOf(':', start);
    return end <= start
        ? Optional.empty()
        : Optional.of(
            TextValue.literal(text.substring(start, end), arn.get().origin().part(start, end)));
  }

  private Optional<Value> ofProvider(PlannedResource resource) {
    Optional<MappingNode> block = resource.configuration();
    String key = block.isPresent() ? PlanNodes.text(block.get(), "provider_config_key") : "";
    Optional<MappingNode> region =
        PlanNodes.map(
            Optional.of(root), "configuration", "provider_config", key, "expressions", "region");
    if (region.isEmpty()) {
      return Optional.empty();
    }
    Optional<Node> references = region.get().get("references");
    return references.isPresent()
        ? variable(references.get())
        : text(region.get(), "constant_value");
  }

  /** The value of the one variable of the root module that an expression uses. */
  private Optional<Value> variable(Node references) {
    if (!(references instanceof SequenceNode list)
        || list.items().size() != 1
        || !(list.items().get(0) instanceof ScalarNode reference)
        || !reference.text().startsWith("var.")) {
      return Optional.empty();
    }
    Optional<MappingNode> variable =
        PlanNodes.map(Optional.of(root), "variables", reference.text().substring("var.".length()));
    return variable.isPresent() ? text(variable.get(), "value") : Optional.empty();
  }

  private Value partition(Value region, Span place) {
    Optional<Partition> known = Supplied.partition(region, catalog);
    return orElse(
        Optional.empty(),
        known.isPresent() ? List.of(known.get().name()) : List.of(),
        "partition",
        place);
  }
}
