package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.catalog.Support;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;

/** An interface endpoint without private DNS: the service's default host name passes it by. */
public final class PrivateDnsOff implements Rule {
  @Override
  public void check(CheckContext context) {
    ZoneAnswers zones = new ZoneAnswers(context);
    ExplicitNames explicit = new ExplicitNames(context);
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      Condition off = PrivateDns.off(endpoint);
      if (off != Condition.never()
          && !takenByAnother(endpoint, context)
          && !explicit.has(endpoint)) {
        check(endpoint, off, zones, context);
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint, Condition off, ZoneAnswers zones, CheckContext context) {
    Condition unanswered = off;
    for (PrivateName name : PrivateName.of(endpoint, context)) {
      unanswered = unanswered.and(zones.of(name.text()).not());
    }
    for (ServiceCase service : context.services(endpoint)) {
      if (service.service().isPresent() && service.service().get().privateDns() == Support.YES) {
        Condition when = unanswered.and(service.when()).and(hasGateway(endpoint, context).not());
        report(endpoint, service, when, context);
      }
    }
  }

  /** When a gateway endpoint of the service takes the calls of the VPC. */
  private static Condition hasGateway(VpcEndpoint endpoint, CheckContext context) {
    Condition gateway = Condition.never();
    for (VpcEndpoint other : context.estate().endpointIndex().ofServiceOf(endpoint)) {
      gateway = gateway.or(other.declaration().when().and(PrivateDns.gateway(other)));
    }
    return gateway;
  }

  /** Whether another endpoint of the service in the VPC has the name, as only one can. */
  private static boolean takenByAnother(VpcEndpoint endpoint, CheckContext context) {
    for (VpcEndpoint other : context.estate().endpointIndex().ofServiceOf(endpoint)) {
      boolean on = other.privateDns().isTruth(true, false) != Condition.never();
      if (on && !other.declaration().id().equals(endpoint.declaration().id())) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      VpcEndpoint endpoint, ServiceCase service, Condition when, CheckContext context) {
    Property privateDns = endpoint.privateDns();
    String state =
        privateDns.written()
            ? privateDns.name() + " is off"
            : privateDns.name() + " is not set, so it is off";
    context
        .find(
            privateDns.written() ? privateDns.value().span() : endpoint.declaration().nameSpan(),
            state
                + ": calls to the default host name of "
                + service.label()
                + " do not use "
                + endpoint.declaration().name()
                + (service.service().get().types().contains(EndpointType.GATEWAY)
                    ? "; without a gateway endpoint they leave the VPC through the internet, or fail"
                    : "; they leave the VPC through the internet, or fail"))
        .help(
            "set "
                + privateDns.name()
                + " to true, or give every caller the endpoint's own host name")
        .about(endpoint.declaration().name() + "/" + privateDns.name())
        .when(when)
        .report();
  }
}
