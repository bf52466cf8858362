package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Network;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;
import io.github.vpcelint.estate.SecurityGroupRule.Peer;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** A security group of an interface endpoint that lets every address in. */
public final class SecurityGroupOpen implements Rule {
  private static final List<String> EVERYWHERE = List.of("0.0.0.0/0", "::/0");

  /** An endpoint that has the group, for one service. */
  private record Use(VpcEndpoint endpoint, Link link, ServicePorts ports, Condition when) {}

  @Override
  public void check(CheckContext context) {
    IdentityHashMap<SecurityGroup, List<Use>> uses = new IdentityHashMap<>();
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      Condition exists = EndpointKind.isInterface(endpoint);
      if (exists != Condition.never()) {
        collect(endpoint, exists, uses, context);
      }
    }
    if (uses.isEmpty()) {
      return;
    }
    for (SecurityGroup group : context.estate().network().securityGroups()) {
      List<Use> ofGroup = uses.get(group);
      if (ofGroup != null) {
        check(group, ofGroup, context);
      }
    }
  }

  private static void collect(
      VpcEndpoint endpoint,
      Condition exists,
      IdentityHashMap<SecurityGroup, List<Use>> uses,
      CheckContext context) {
    Network network = context.estate().network();
    for (Link link : network.securityGroupsOf(endpoint).links()) {
      Optional<SecurityGroup> group = network.securityGroup(link.id());
      if (group.isPresent()) {
        List<Use> ofGroup = uses.get(group.get());
        if (ofGroup == null) {
          ofGroup = new ArrayList<>();
          uses.put(group.get(), ofGroup);
        }
        for (ServiceCase service : context.services(endpoint)) {
          Condition when = exists.and(link.when()).and(service.when());
          ofGroup.add(new Use(endpoint, link, ServicePorts.of(service), when));
        }
      }
    }
  }

  private static void check(SecurityGroup group, List<Use> uses, CheckContext context) {
    for (SecurityGroupRule rule : context.estate().network().rules(group)) {
      if (rule.direction() == Direction.INGRESS) {
        for (Peer peer : rule.peers()) {
          for (Cases.Case range : Cases.items(peer.value())) {
            if (EVERYWHERE.contains(range.value().text().orElse(""))) {
              report(new OpenRule(group, rule, range), uses, context);
            }
          }
        }
      }
    }
  }

  private record OpenRule(SecurityGroup group, SecurityGroupRule rule, Cases.Case range) {}

  private static void report(OpenRule open, List<Use> uses, CheckContext context) {
    Condition any = Condition.never();
    List<Use> reached = new ArrayList<>();
    for (Use use : uses) {
      Condition when = use.when().and(use.ports().areAdmittedBy(open.rule()));
      if (when != Condition.never()) {
        any = any.or(when);
        reached.add(use);
      }
    }
    if (reached.isEmpty()) {
      return;
    }
    FindingBuilder finding =
        context
            .find(
                open.range().value().span(),
                open.group().declaration().name()
                    + " lets every address ("
                    + open.range().value().display()
                    + ") connect to "
                    + who(reached)
                    + ", also those that come from other networks by peering, VPN or a transit"
                    + " gateway")
            .help("let in the security group of the callers, or the range of the VPC");
    for (Use use : reached) {
      finding
          .related(
              use.endpoint().declaration().nameSpan(),
              use.endpoint().declaration().name() + " has this security group")
          .because(use.endpoint().declaration(), use.endpoint().securityGroups(), use.link());
    }
    finding.about(open.rule().declaration().name()).when(any.and(open.range().when())).report();
  }

  private static String who(List<Use> uses) {
    String first = uses.get(0).endpoint().declaration().name();
    return uses.size() == 1 ? first : first + " and " + (uses.size() - 1) + " more";
  }
}
