package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A principal that is written as the unique id of a role or user. */
public final class PrincipalIdReference implements StatementRule {
  private static final int LEAST_LENGTH = 16;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.principal().isEmpty()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    for (PrincipalElement.Entry entry : element.entries()) {
      String kind = entry.isUnder("AWS") ? kind(entry.principal().units()) : "";
      if (!kind.isEmpty()) {
        context
            .find(
                entry.principal().innerSpan(),
                "\""
                    + entry.principal().display()
                    + "\" is the unique id of a "
                    + kind
                    + ": AWS shows it in a policy once the "
                    + kind
                    + " is deleted, and nobody gets it again")
            .help(
                "name the "
                    + kind
                    + " by its ARN, or remove the entry; a condition on aws:PrincipalArn survives"
                    + " that a "
                    + kind
                    + " is deleted and made anew")
            .in(policy, statement, element.name())
            .when(entry.principal().when())
            .report();
      }
    }
  }

  private static String kind(String units) {
    for (int i = 0; i < units.length(); i++) {
      char c = units.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) {
        return "";
      }
    }
    boolean id = units.length() >= LEAST_LENGTH;
    return id && units.startsWith("AROA") ? "role" : id && units.startsWith("AIDA") ? "user" : "";
  }
}
