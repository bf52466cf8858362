package io.github.vpcelint.rules.condition;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A rule that looks at one comparison of a condition at a time. */
interface ClauseRule extends StatementRule {
  /** Looks at one comparison. */
  void check(Clause clause);

  @Override
  default void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    for (Clause clause : Clause.of(statement, policy, context)) {
      check(clause);
    }
  }
}
