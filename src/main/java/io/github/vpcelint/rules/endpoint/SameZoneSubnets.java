package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two subnets of one interface endpoint in one Availability Zone. */
public final class SameZoneSubnets implements EndpointRule {
  /** A subnet of the endpoint that the estate has. */
  private record Member(Link link, Subnet subnet) {}

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition exists = EndpointKind.isInterface(endpoint);
    if (exists == Condition.never()) {
      return;
    }
    Map<String, List<Member>> byZone = new HashMap<>();
    for (Link link : context.estate().network().subnetsOf(endpoint).links()) {
      Optional<Subnet> subnet = context.estate().network().subnet(link.id());
      if (subnet.isPresent()) {
        add(new Member(link, subnet.get()), byZone, new Found(endpoint, exists, context));
      }
    }
  }

  private record Found(VpcEndpoint endpoint, Condition exists, CheckContext context) {}

  private static void add(Member member, Map<String, List<Member>> byZone, Found found) {
    boolean reported = false;
    for (Property zone : List.of(member.subnet().zone(), member.subnet().zoneId())) {
      if (zone.written()) {
        for (String key : Equality.keys(zone.value())) {
          List<Member> others = byZone.get(zone.name() + key);
          if (others == null) {
            others = new ArrayList<>();
            byZone.put(zone.name() + key, others);
          }
          reported = reported || report(others, member, found);
          others.add(member);
        }
      }
    }
  }

  /** Reports the first of some subnets that is in a subnet's zone in some deployment. */
  private static boolean report(List<Member> others, Member member, Found found) {
    for (Member other : others) {
      Condition both =
          found
              .exists()
              .and(other.link().when())
              .and(member.link().when())
              .and(Zones.same(other.subnet(), member.subnet()));
      if (other.subnet() != member.subnet() && Satisfiability.possible(both) == Truth.YES) {
        report(other, member, both, found);
        return true;
      }
    }
    return false;
  }

  private static void report(Member other, Member member, Condition both, Found found) {
    VpcEndpoint endpoint = found.endpoint();
    String first = other.subnet().declaration().name();
    String second = member.subnet().declaration().name();
    found
        .context()
        .find(
            member.link().place(),
            second
                + " is in the same Availability Zone"
                + Zones.shown(member.subnet())
                + " as "
                + first
                + ". AWS refuses the endpoint: \"DuplicateSubnetsInSameZone: … you can specify only"
                + " one subnet per Availability Zone\"")
        .help("keep one of the two; callers in both subnets reach the endpoint through it")
        .related(place(other.subnet()), first + " is in this zone")
        .related(place(member.subnet()), second + " is in the same one")
        .because(endpoint.declaration(), endpoint.subnets(), other.link())
        .because(endpoint.declaration(), endpoint.subnets(), member.link())
        .because(other.subnet().declaration(), zone(other.subnet()))
        .because(member.subnet().declaration(), zone(member.subnet()))
        .about(endpoint.declaration().name() + "/" + endpoint.subnets().name())
        .when(both)
        .report();
  }

  private static Span place(Subnet subnet) {
    return zone(subnet).value().span();
  }

  private static Property zone(Subnet subnet) {
    return subnet.zone().written() ? subnet.zone() : subnet.zoneId();
  }
}
