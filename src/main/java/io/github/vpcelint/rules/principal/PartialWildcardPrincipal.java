package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A wildcard inside of a principal, where only a whole {@code *} is allowed. */
public final class PartialWildcardPrincipal implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.principal().isEmpty()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    for (PrincipalElement.Entry entry : element.entries()) {
      if (entry.key().isPresent() && hasWildcard(entry) && !entry.everyone()) {
        context
            .find(entry.principal().innerSpan(), message(entry))
            .help(help(entry))
            .in(policy, statement, element.name())
            .when(entry.principal().when())
            .report();
      }
    }
  }

  private static boolean hasWildcard(PrincipalElement.Entry entry) {
    String units = entry.principal().units();
    return units.indexOf('*') >= 0 || units.indexOf('?') >= 0;
  }

  private static String message(PrincipalElement.Entry entry) {
    return "\""
        + entry.principal().display()
        + "\" has a wildcard in it: a principal is a whole name or, under \"AWS\", a bare \"*\", and"
        + " AWS refuses the policy (InvalidPolicyDocument)";
  }

  private static String help(PrincipalElement.Entry entry) {
    String units = entry.principal().units();
    if (entry.isUnder("AWS") && units.startsWith("arn:")) {
      return "write \"Principal\": \"*\" and \"Condition\": {\"ArnLike\": {\"aws:PrincipalArn\": \""
          + entry.principal().display()
          + "\"}}, where patterns are allowed";
    }
    return "name each principal, or write \"Principal\": \"*\" with a condition on the caller";
  }
}
