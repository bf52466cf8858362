package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks;
import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/** An interface endpoint in one Availability Zone of a VPC that has more. */
public final class SingleZoneEndpoint implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition exists = EndpointKind.isInterface(endpoint);
    EndpointLinks links = context.estate().network().subnetsOf(endpoint);
    Condition known = exists.and(links.more().not());
    if (known == Condition.never()) {
      return;
    }
    for (Link link : links.links()) {
      Optional<Subnet> subnet = context.estate().network().subnet(link.id());
      Condition alone = known.and(onlyOne(link, links));
      if (subnet.isPresent() && alone != Condition.never()) {
        check(endpoint, link, subnet.get(), alone, context);
      }
    }
  }

  private static Condition onlyOne(Link link, EndpointLinks links) {
    Condition alone = link.when();
    for (Link other : links.links()) {
      if (other != link && alone != Condition.never()) {
        alone = alone.and(other.when().not());
      }
    }
    return alone;
  }

  private static void check(
      VpcEndpoint endpoint, Link link, Subnet subnet, Condition alone, CheckContext context) {
    for (Subnet other : context.estate().network().subnetsIn(subnet.vpc().value())) {
      Condition when =
          alone
              .and(other.declaration().when())
              .and(context.estate().same(subnet.vpc().value(), other.vpc().value()))
              .and(Zones.different(subnet, other));
      if (other != subnet && Satisfiability.possible(when) == Truth.YES) {
        report(endpoint, link, new Pair(subnet, other), when, context);
        return;
      }
    }
  }

  private record Pair(Subnet only, Subnet other) {}

  private static void report(
      VpcEndpoint endpoint, Link link, Pair subnets, Condition when, CheckContext context) {
    String other = subnets.other().declaration().name();
    context
        .find(
            link.place(),
            endpoint.declaration().name()
                + " is in one Availability Zone"
                + Zones.shown(subnets.only())
                + " only: if that zone fails, callers in the VPC's other zones lose the service"
                + " too")
        .help(
            "add a subnet of another zone to "
                + endpoint.subnets().name()
                + ", such as "
                + other
                + Zones.shown(subnets.other()))
        .related(subnets.other().declaration().nameSpan(), other + " is in another zone")
        .because(endpoint.declaration(), endpoint.subnets(), link)
        .because(subnets.only().declaration(), subnets.only().vpc())
        .because(subnets.other().declaration(), subnets.other().vpc())
        .about(endpoint.declaration().name() + "/" + endpoint.subnets().name())
        .when(when)
        .report();
  }
}
