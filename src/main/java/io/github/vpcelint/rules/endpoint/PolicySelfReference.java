package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownParts;
import io.github.vpcelint.value.UnknownValue;
import java.util.List;

/** An endpoint whose own policy refers to it, which no template language can resolve. */
public final class PolicySelfReference implements EndpointRule {
  private static final List<String> OWN_POLICY = List.of("PolicyDocument", "policy");

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    for (Property property : endpoint.properties()) {
      if (OWN_POLICY.contains(property.name())) {
        for (UnknownValue part : UnknownParts.of(property.value())) {
          if (isOfSameBlock(part.symbol(), endpoint.declaration().id())) {
            report(endpoint, property, part, context);
          }
        }
      }
    }
  }

  /** One instance of a block cannot refer to another one of the same block either. */
  private static boolean isOfSameBlock(Symbol part, Symbol endpoint) {
    return part.kind() == endpoint.kind()
        && part.scope().equals(endpoint.scope())
        && withoutKey(part.name()).equals(withoutKey(endpoint.name()));
  }

  private static String withoutKey(String address) {
    return address.endsWith("]") ? address.substring(0, address.lastIndexOf('[')) : address;
  }

  private static void report(
      VpcEndpoint endpoint, Property policy, UnknownValue part, CheckContext context) {
    Declaration declaration = endpoint.declaration();
    boolean terraform = declaration.deployment().language() == Deployment.Language.TERRAFORM;
    String refused =
        terraform
            ? "Terraform refuses the cycle"
            : "CloudFormation refuses the template: \"Circular dependency between resources\"";
    String way =
        "leave the condition out: a policy is only ever asked about requests through its own"
            + " endpoint";
    context
        .find(
            part.span(),
            "the policy of "
                + declaration.name()
                + " refers to "
                + declaration.name()
                + " itself, which exists only after its policy; "
                + refused)
        .help(
            terraform ? way + "; or set the policy with an aws_vpc_endpoint_policy resource" : way)
        .about(declaration.name() + "/" + policy.name())
        .when(declaration.when())
        .report();
  }
}
