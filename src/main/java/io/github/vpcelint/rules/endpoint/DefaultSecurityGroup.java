package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Condition;

/** An interface endpoint without a security group: the default one of its VPC decides. */
public final class DefaultSecurityGroup implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition when =
        EndpointKind.isInterface(endpoint)
            .and(context.estate().network().securityGroupsOf(endpoint).none());
    if (when == Condition.never() || isManaged(endpoint, context)) {
      return;
    }
    Property groups = endpoint.securityGroups();
    context
        .find(
            groups.written() ? groups.value().span() : endpoint.declaration().nameSpan(),
            endpoint.declaration().name()
                + " has no security group, so AWS attaches the default one of its VPC: unless"
                + " somebody has changed that, only its own members reach the endpoint, and all"
                + " other calls time out")
        .help("set " + groups.name() + " to a group that lets the callers in")
        .about(endpoint.declaration().name() + "/" + groups.name())
        .when(when)
        .report();
  }

  /** Whoever manages the default group means it. */
  private static boolean isManaged(VpcEndpoint endpoint, CheckContext context) {
    for (SecurityGroup group : context.estate().network().defaultGroups()) {
      if (context.estate().same(group.vpc().value(), endpoint.vpc().value()) != Condition.never()) {
        return true;
      }
    }
    return false;
  }
}
