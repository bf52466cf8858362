package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.Support;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;

/** Private DNS for a service that has no private DNS name. */
public final class PrivateDnsNotOffered implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition on = PrivateDns.on(endpoint);
    if (on == Condition.never()) {
      return;
    }
    for (ServiceCase service : context.services(endpoint)) {
      if (service.service().isPresent() && service.service().get().privateDns() == Support.NO) {
        report(endpoint, service, on.and(service.when()), context);
      }
    }
  }

  private static void report(
      VpcEndpoint endpoint, ServiceCase service, Condition when, CheckContext context) {
    context
        .find(
            endpoint.privateDns().value().span(),
            endpoint.privateDns().name()
                + " is on, but interface endpoints of "
                + service.label()
                + " have no private DNS name. AWS refuses it: \"Private DNS can't be enabled"
                + " because the service "
                + endpoint.serviceName().value().display()
                + " does not provide a private DNS name.\"")
        .help(
            "set "
                + endpoint.privateDns().name()
                + " to false, and give callers the endpoint's own host name")
        .about(endpoint.declaration().name() + "/" + endpoint.privateDns().name())
        .when(when)
        .report();
  }
}
