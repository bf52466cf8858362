package io.github.vpcelint.rule;

import io.github.vpcelint.estate.EndpointPolicy;

/** A rule that looks at one endpoint policy at a time. */
public interface PolicyRule extends Rule {
  /** Looks at one policy. */
  void check(EndpointPolicy policy, CheckContext context);

  @Override
  default void check(CheckContext context) {
    for (EndpointPolicy policy : context.estate().policies()) {
      check(policy, context);
    }
  }
}
