package io.github.vpcelint.rule;

import io.github.vpcelint.estate.VpcEndpoint;

/** A rule that looks at one endpoint at a time. */
public interface EndpointRule extends Rule {
  /** Looks at one endpoint. */
  void check(VpcEndpoint endpoint, CheckContext context);

  @Override
  default void check(CheckContext context) {
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      check(endpoint, context);
    }
  }
}
