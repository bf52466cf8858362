package io.github.vpcelint.rule;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;

/** A rule that looks at one statement of an endpoint policy at a time. */
public interface StatementRule extends PolicyRule {
  /** Looks at one statement. */
  void check(Statement statement, EndpointPolicy policy, CheckContext context);

  @Override
  default void check(EndpointPolicy policy, CheckContext context) {
    for (Statement statement : policy.document().statements()) {
      check(statement, policy, context);
    }
  }
}
