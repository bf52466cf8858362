package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A statement block without principals in the document of an endpoint policy. */
public final class PolicyDocumentWithoutPrincipal implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    boolean named =
        statement.map().field("Principal").isPresent()
            || statement.map().field("NotPrincipal").isPresent()
            || statement.map().open();
    if (named || !statement.isBlock()) {
      return;
    }
    context
        .find(
            statement.map().head(),
            statement.title()
                + " of the aws_iam_policy_document has no principals block. That makes an identity"
                + " policy; AWS refuses it on an endpoint (InvalidPolicyDocument)")
        .help(
            "add principals { type = \"*\" identifiers = [\"*\"] } and narrow it by conditions, or"
                + " name the accounts or roles")
        .in(policy, statement, "Principal")
        .report();
  }
}
