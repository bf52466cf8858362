package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks;
import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.Network;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Security groups of an interface endpoint of which none lets the service's port in. Every rule
 * that may let it in counts, whoever its peers are: they may be reached by peering or from on
 * premises.
 */
public final class SecurityGroupBlocksService implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    EndpointLinks groups = context.estate().network().securityGroupsOf(endpoint);
    Condition exists =
        EndpointKind.isInterface(endpoint).and(groups.more().not()).and(groups.none().not());
    if (exists == Condition.never()) {
      return;
    }
    for (ServiceCase service : context.services(endpoint)) {
      ServicePorts ports = ServicePorts.of(service);
      if (!ports.ports().isEmpty()) {
        check(endpoint, groups.links(), ports, exists.and(service.when()), context);
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint,
      List<Link> links,
      ServicePorts ports,
      Condition exists,
      CheckContext context) {
    Condition blocked = exists;
    List<SecurityGroup> groups = new ArrayList<>();
    for (Link link : links) {
      Optional<SecurityGroup> group = context.estate().network().securityGroup(link.id());
      Condition closed =
          group.isPresent()
              ? closed(group.get(), ports, context.estate().network())
              : Condition.never();
      blocked = blocked.and(link.when().not().or(closed));
      if (blocked == Condition.never()) {
        return;
      }
      if (group.isPresent()) {
        groups.add(group.get());
      }
    }
    if (Satisfiability.possible(blocked) == Truth.NO) {
      return;
    }
    Property property = endpoint.securityGroups();
    if (mayGetMore(groups, context.estate().network())) {
      context.undecided(
          property.keySpan(), "a template that is not part of the run may add rules to the group");
    } else {
      report(endpoint, groups, ports, blocked, context);
    }
  }

  private static Condition closed(SecurityGroup group, ServicePorts ports, Network network) {
    Condition open = Condition.never();
    for (SecurityGroupRule rule : network.rules(group)) {
      if (rule.direction() == Direction.INGRESS && open != Condition.always()) {
        open = open.or(ports.mayBeAdmittedBy(rule));
      }
    }
    return open.not();
  }

  private static boolean mayGetMore(List<SecurityGroup> groups, Network network) {
    for (SecurityGroup group : groups) {
      if (network.isHandedOut(group.declaration())) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      VpcEndpoint endpoint,
      List<SecurityGroup> groups,
      ServicePorts ports,
      Condition blocked,
      CheckContext context) {
    Property property = endpoint.securityGroups();
    FindingBuilder finding =
        context
            .find(
                property.keySpan(),
                "no security group of "
                    + endpoint.declaration().name()
                    + " lets TCP "
                    + ports.shown()
                    + " in, so every call to "
                    + endpoint.serviceName().value().display()
                    + " through it times out")
            .help(
                "add an ingress rule for TCP "
                    + ports.shown()
                    + " from the callers' security group or the range of the VPC");
    for (SecurityGroup group : groups) {
      finding.related(
          group.declaration().nameSpan(),
          group.declaration().name() + LetIn.by(group, context.estate().network()));
    }
    finding.about(endpoint.declaration().name() + "/" + property.name()).when(blocked).report();
  }
}
