package io.github.vpcelint.rules.principal;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A Deny for everybody but a few. */
public final class NotPrincipal implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!statement.denies()
        || statement.principal().isEmpty()
        || !statement.principal().get().negated()) {
      return;
    }
    PrincipalElement element = statement.principal().get();
    context
        .find(
            element.field().keySpan(),
            "a Deny with NotPrincipal also denies the sessions and the account of whom it names,"
                + " unless each of them is named, too")
        .help(
            "write \"Principal\": \"*\" and \"Condition\": {\"ArnNotEquals\": {\"aws:PrincipalArn\": "
                + list(element)
                + "}}")
        .in(policy, statement, "NotPrincipal")
        .report();
  }

  private static String list(PrincipalElement element) {
    StringBuilder list = new StringBuilder("[");
    for (PrincipalElement.Entry entry : element.entries()) {
      String name = entry.principal().display();
      if (name.contains(":role/") || name.contains(":user/")) {
        list.append(list.length() > 1 ? ", " : "").append('"').append(name).append('"');
      }
    }
    return list.length() > 1 ? list.append(']').toString() : "[ROLES AND USERS]";
  }
}
