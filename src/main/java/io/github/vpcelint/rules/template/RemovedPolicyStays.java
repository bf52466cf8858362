package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.UnconfiguredPolicy;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import java.util.List;

/** A policy that stays in force although the configuration does not have it any more. */
public final class RemovedPolicyStays implements Rule {
  @Override
  public void check(CheckContext context) {
    for (UnconfiguredPolicy unconfigured : context.estate().unconfiguredPolicies()) {
      for (EndpointPolicy policy : context.estate().policies()) {
        boolean same = policy.document().span().equals(unconfigured.policy().value().span());
        if ((same || policy.isFor(unconfigured.endpoint())) && !isDefault(policy)) {
          report(unconfigured, context);
          break;
        }
      }
    }
  }

  /**
   * Whether the policy is the one that an endpoint has without any.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html#default-endpoint-policy">
   *     Default endpoint policy</a>
   */
  private static boolean isDefault(EndpointPolicy policy) {
    List<Statement> statements = policy.document().statements();
    if (statements.size() != 1 || !policy.document().complete()) {
      return false;
    }
    Statement only = statements.get(0);
    return only.allows()
        && only.condition().isEmpty()
        && only.principal().isPresent()
        && !only.principal().get().negated()
        && isEveryone(only.principal().get())
        && only.action().isPresent()
        && !only.action().get().negated()
        && isAll(only.action().get().patterns())
        && only.resource().isPresent()
        && !only.resource().get().negated()
        && isAll(only.resource().get().patterns());
  }

  private static boolean isEveryone(PrincipalElement principal) {
    return principal.entries().size() == 1 && principal.entries().get(0).everyone();
  }

  private static boolean isAll(List<PolicyText> patterns) {
    return patterns.size() == 1 && patterns.get(0).display().equals("*");
  }

  private static void report(UnconfiguredPolicy unconfigured, CheckContext context) {
    String endpoint = unconfigured.endpoint().declaration().name();
    context
        .find(
            unconfigured.policy().keySpan(),
            endpoint
                + " has a policy that its configuration does not set. Without the argument policy"
                + " Terraform changes nothing, so this document stays in force after the apply")
        .help("write the policy that you want into the endpoint, also if that is full access")
        .about(endpoint)
        .report();
  }
}
