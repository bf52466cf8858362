package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;

/**
 * A hosted zone of a parent domain, or a forwarding rule for the same domain, that takes the name
 * of a service away from its endpoint.
 */
public final class ShadowingZone implements Rule {
  @Override
  public void check(CheckContext context) {
    ZoneAnswers answers = new ZoneAnswers(context);
    for (AnsweredDomain zone : answers.zones()) {
      for (VpcEndpoint endpoint : context.estate().endpointIndex().inVpc(zone.vpc())) {
        Condition off = PrivateDns.off(endpoint);
        if (off != Condition.never()) {
          Condition here = zone.inVpcOf(endpoint, context.estate());
          checkZone(endpoint, zone, off.and(here), answers, context);
        }
      }
    }
    for (AnsweredDomain rule : AnsweredDomain.ofForwarding(context.estate())) {
      for (VpcEndpoint endpoint : context.estate().endpointIndex().inVpc(rule.vpc())) {
        Condition on = PrivateDns.on(endpoint);
        if (on != Condition.never()) {
          Condition here = rule.inVpcOf(endpoint, context.estate());
          checkRule(endpoint, rule, on.and(here), context);
        }
      }
    }
  }

  /** With private DNS the endpoint has a zone of its own, which is closer to the name. */
  private static void checkZone(
      VpcEndpoint endpoint,
      AnsweredDomain zone,
      Condition off,
      ZoneAnswers answers,
      CheckContext context) {
    for (PrivateName name : PrivateName.ofAllKinds(endpoint, context)) {
      Condition when =
          off.and(name.when())
              .and(zone.isAbove(name.text(), context))
              .and(answers.of(name.text()).not());
      if (when != Condition.never()) {
        reportZone(endpoint, zone, name.text().display(), when, context);
        return;
      }
    }
  }

  private static void checkRule(
      VpcEndpoint endpoint, AnsweredDomain rule, Condition on, CheckContext context) {
    for (PrivateName name : PrivateName.of(endpoint, context)) {
      Condition when = on.and(name.when()).and(rule.is(name.text(), context));
      if (when != Condition.never()) {
        reportRule(endpoint, rule, name.text().display(), when, context);
        return;
      }
    }
  }

  private static void reportZone(
      VpcEndpoint endpoint,
      AnsweredDomain zone,
      String name,
      Condition when,
      CheckContext context) {
    String domain = zone.domain().value().display();
    String owner = endpoint.declaration().name();
    context
        .find(
            zone.domain().value().span(),
            zone.declaration().name()
                + " answers for everything below "
                + domain
                + " in the VPC and has no record for "
                + name
                + ": that name does not exist there any more (NXDOMAIN), and calls to the service"
                + " fail instead of leading to "
                + owner
                + " or anywhere else")
        .help(
            "set "
                + endpoint.privateDns().name()
                + " to true on "
                + owner
                + ", which gives the name a zone of its own, or make the zone one for "
                + name
                + " alone")
        .related(endpoint.declaration().nameSpan(), owner + " is the service's endpoint in the VPC")
        .related(zone.vpc().keySpan(), "the zone is associated with the VPC")
        .because(endpoint.declaration(), endpoint.vpc())
        .about(zone.declaration().name() + "/" + owner)
        .when(when)
        .report();
  }

  private static void reportRule(
      VpcEndpoint endpoint,
      AnsweredDomain rule,
      String name,
      Condition when,
      CheckContext context) {
    String owner = endpoint.declaration().name();
    context
        .find(
            rule.domain().value().span(),
            rule.declaration().name()
                + " forwards "
                + name
                + " to other name servers. In the VPC a Resolver rule counts more than a hosted zone"
                + " of the same domain, so the private DNS of "
                + owner
                + " has no effect there")
        .help(
            "delete the rule or its association with the VPC, or forward only what the other name"
                + " servers answer for")
        .related(endpoint.privateDns().keySpan(), owner + " enables private DNS")
        .related(rule.vpc().keySpan(), "the rule is associated with the VPC")
        .because(endpoint.declaration(), endpoint.vpc())
        .about(rule.declaration().name() + "/" + owner)
        .when(when)
        .report();
  }
}
