package io.github.vpcelint.rules.action;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.RedundantItems;
import io.github.vpcelint.rule.StatementRule;

/** An action that another one of the same statement covers. */
public final class RedundantAction implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    RedundantItems.report(statement.action(), true, statement, policy, context);
  }
}
