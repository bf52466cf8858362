package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;

/** A private hosted zone with the private DNS name of an endpoint in the same VPC. */
public final class PrivateZoneConflict implements Rule {
  @Override
  public void check(CheckContext context) {
    for (AnsweredDomain zone : AnsweredDomain.ofZones(context.estate())) {
      for (VpcEndpoint endpoint : context.estate().endpointIndex().inVpc(zone.vpc())) {
        Condition on = PrivateDns.on(endpoint);
        if (on != Condition.never()) {
          check(endpoint, zone, on.and(zone.inVpcOf(endpoint, context.estate())), context);
        }
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint, AnsweredDomain zone, Condition both, CheckContext context) {
    for (PrivateName name : PrivateName.of(endpoint, context)) {
      Condition when = both.and(name.when()).and(zone.is(name.text(), context));
      if (!name.isWildcard() && when != Condition.never()) {
        report(endpoint, zone, name.text().display(), when, context);
      }
    }
  }

  private static void report(
      VpcEndpoint endpoint,
      AnsweredDomain zone,
      String name,
      Condition when,
      CheckContext context) {
    String owner = endpoint.declaration().name();
    context
        .find(
            zone.domain().value().span(),
            zone.declaration().name()
                + " is a private hosted zone for "
                + name
                + ", and the private DNS of "
                + owner
                + " makes a zone of the same name for the same VPC. A VPC takes one of them; AWS"
                + " refuses the other: \"has already been associated with the hosted zone … with"
                + " the same domain name\"")
        .help(
            "delete the zone and its records, or set "
                + endpoint.privateDns().name()
                + " to false on "
                + owner
                + " and let the zone lead to it")
        .related(endpoint.privateDns().keySpan(), owner + " enables private DNS")
        .related(zone.vpc().keySpan(), "the zone is associated with the VPC")
        .because(endpoint.declaration(), endpoint.vpc())
        .because(zone.declaration(), zone.vpc())
        .about(zone.declaration().name())
        .when(when)
        .report();
  }
}
