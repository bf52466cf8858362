package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Condition;

/** A principal other than everyone in the policy of a gateway endpoint. */
public final class GatewayPrincipal implements StatementRule {
  private static final String IAM = ":iam::";
  private static final String ROOT = ":root";

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (policy.endpoint().isEmpty() || statement.principal().isEmpty()) {
      return;
    }
    VpcEndpoint endpoint = policy.endpoint().get();
    Condition gateway = endpoint.type().is("Gateway").or(endpoint.type().isAbsent());
    PrincipalElement element = statement.principal().get();
    if (gateway == Condition.never()) {
      return;
    }
    for (PrincipalElement.Entry entry : element.entries()) {
      boolean open = entry.principal().text().isEmpty() && entry.principal().widest().equals("*");
      if (!entry.everyone() && !open) {
        context
            .find(entry.principal().innerSpan(), message(entry))
            .help(help(entry))
            .in(policy, statement, element.name())
            .when(entry.principal().when())
            .when(gateway)
            .report();
      }
    }
  }

  private static boolean isAccount(String principal) {
    return principal.endsWith(ROOT) || principal.indexOf(':') < 0;
  }

  private static String message(PrincipalElement.Entry entry) {
    String principal = entry.principal().display();
    String consequence =
        entry.isUnder("AWS") && isAccount(principal)
            ? "; for an account AWS takes it as the account's root user alone"
            : "";
    return "the policy of a gateway endpoint takes no principal but \"*\", not \""
        + principal
        + "\""
        + consequence;
  }

  private static String help(PrincipalElement.Entry entry) {
    String principal = entry.principal().display();
    String condition =
        isAccount(principal)
            ? "{\"StringEquals\": {\"aws:PrincipalAccount\": \"" + account(principal) + "\"}}"
            : "{\"ArnEquals\": {\"aws:PrincipalArn\": \"" + principal + "\"}}";
    return "write \"Principal\": \"*\" and \"Condition\": " + condition;
  }

  /** The account of an account's ARN; the names of template holes may have colons, too. */
  private static String account(String principal) {
    int from = principal.indexOf(IAM);
    int to = principal.lastIndexOf(ROOT);
    return from >= 0 && to >= from + IAM.length()
        ? principal.substring(from + IAM.length(), to)
        : principal;
  }
}
