package io.github.vpcelint.rules.effect;

import io.github.vpcelint.catalog.Support;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;

/** A policy on an endpoint of a service whose endpoints take none. */
public final class PolicyNotSupported implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    for (ServiceCase service : context.services(endpoint)) {
      if (service.service().isPresent() && service.service().get().policySupport() == Support.NO) {
        check(endpoint, service, context);
      }
    }
  }

  private static void check(VpcEndpoint endpoint, ServiceCase service, CheckContext context) {
    Condition there = endpoint.declaration().when().and(service.when());
    Condition inline = endpoint.policy().isAbsent().or(endpoint.policy().is("")).not();
    if (endpoint.policy().written()) {
      report(endpoint.policy().keySpan(), there.and(inline), endpoint, service, context);
      return;
    }
    for (EndpointPolicy policy : context.estate().policies()) {
      if (policy.isFor(endpoint)) {
        report(policy.document().span(), there.and(policy.when()), endpoint, service, context);
      }
    }
  }

  private static void report(
      Span span, Condition when, VpcEndpoint endpoint, ServiceCase service, CheckContext context) {
    context
        .find(
            span,
            "endpoints of "
                + service.label()
                + " take no policy (DescribeVpcEndpointServices: VpcEndpointPolicySupported false), so the"
                + " one of "
                + endpoint.declaration().name()
                + " stops nothing: every call passes")
        .help("remove it; limit callers by the security group and by policies of their roles")
        .about(endpoint.declaration().name() + "/" + endpoint.policy().name())
        .when(when)
        .report();
  }
}
