package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.catalog.Partition;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.resource.IamPolicyDocument;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What data sources give that need no cloud.
 *
 * @see <a href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs">The AWS
 *     provider's data sources</a>
 */
final class DataSources {
  private final Environment environment;

  DataSources(Environment environment) {
    this.environment = environment;
  }

  /** An attribute of a data source, when it can be known. */
  Optional<Value> attribute(
      ResourceBlock block, Scope scope, Deployment deployment, String attribute, Span place) {
    return switch (block.type()) {
      case "aws_region" -> region(block, deployment, attribute);
      case "aws_partition" -> partition(deployment, attribute, place);
      case "aws_caller_identity" ->
          attribute.equals("account_id") || attribute.equals("id")
              ? Optional.of(deployment.account())
              : Optional.empty();
      case "aws_iam_policy_document" ->
          attribute.equals("json") || attribute.equals("minified_json")
              ? Optional.of(policyDocument(block, scope))
              : Optional.empty();
      case "aws_service" -> service(block, scope, deployment, attribute, place);
      case "aws_vpc_endpoint_service" ->
          attribute.equals("service_name")
              ? serviceName(block, scope, deployment, place)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Value policyDocument(ResourceBlock block, Scope scope) {
    return environment
        .evaluator()
        .marks()
        .encoded(
            IamPolicyDocument.of(
                environment.evaluator().evaluateObject(block.body(), scope), block.nameSpan()));
  }

  /** The provider's own Region, unless the data source looks another one up. */
  private static Optional<Value> region(
      ResourceBlock block, Deployment deployment, String attribute) {
    boolean other =
        block.body().get("name").isPresent() || block.body().get("endpoint").isPresent();
    boolean name = attribute.equals("name") || attribute.equals("region") || attribute.equals("id");
    return name && !other ? Optional.of(deployment.region()) : Optional.empty();
  }

  private Optional<Value> partition(Deployment deployment, String attribute, Span place) {
    if (attribute.equals("partition") || attribute.equals("id")) {
      return Optional.of(deployment.partition());
    }
    Optional<String> name = deployment.partition().text();
    Optional<Partition> partition =
        name.isPresent() ? environment.catalog().partitions().named(name.get()) : Optional.empty();
    if (partition.isEmpty()) {
      return Optional.empty();
    }
    String suffix = partition.get().dnsSuffix();
    return switch (attribute) {
      case "dns_suffix" -> Optional.of(SuppliedText.at(suffix, place));
      case "reverse_dns_prefix" -> Optional.of(SuppliedText.at(reversed(suffix), place));
      default -> Optional.empty();
    };
  }

  /** A name with its labels in the opposite order: {@code com.amazonaws} of amazonaws.com. */
  private static String reversed(String name) {
    StringBuilder reversed = new StringBuilder();
    int end = name.length();
    while (end > 0) {
      int dot = name.lastIndexOf('.', end - 1);
      reversed.append(reversed.length() > 0 ? "." : "").append(name, dot + 1, end);
      end = dot;
    }
    return reversed.toString();
  }

  /**
   * The names of a service, if it is given by its id in the deployment's own Region.
   *
   * @see <a
   *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/service">
   *     aws_service</a>
   */
  private Optional<Value> service(
      ResourceBlock block, Scope scope, Deployment deployment, String attribute, Span place) {
    Optional<Expression> id = block.body().get("service_id");
    boolean other =
        block.body().get("region").isPresent()
            || block.body().get("reverse_dns_name").isPresent()
            || block.body().get("dns_name").isPresent();
    Optional<Value> prefix =
        other ? Optional.empty() : partition(deployment, "reverse_dns_prefix", place);
    return switch (attribute) {
      case "partition" -> other ? Optional.empty() : Optional.of(deployment.partition());
      case "region" -> other ? Optional.empty() : Optional.of(deployment.region());
      case "reverse_dns_prefix" -> prefix;
      case "reverse_dns_name" ->
          id.isPresent() && prefix.isPresent()
              ? Optional.of(
                  Concatenation.of(
                      List.of(
                          prefix.get(),
                          SuppliedText.at(".", place),
                          deployment.region(),
                          SuppliedText.at(".", place),
                          environment.evaluator().evaluate(id.get(), scope)),
                      place))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The provider looks up {@code com.amazonaws.REGION.SERVICE} in every partition. */
  private Optional<Value> serviceName(
      ResourceBlock block, Scope scope, Deployment deployment, Span place) {
    Optional<Expression> service = block.body().get("service");
    if (service.isEmpty() || block.body().get("service_region").isPresent()) {
      return Optional.empty();
    }
    Value label = environment.evaluator().evaluate(service.get(), scope);
    return Optional.of(
        Concatenation.of(
            List.of(
                SuppliedText.at("com.amazonaws.", place),
                deployment.region(),
                SuppliedText.at(".", place),
                label),
            place));
  }
}
