package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Vpc;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** Private DNS in a VPC that has DNS resolution or DNS host names switched off. */
public final class VpcDnsDisabled implements Rule {
  private record User(VpcEndpoint endpoint, Condition when) {}

  @Override
  public void check(CheckContext context) {
    for (Vpc vpc : context.estate().vpcs()) {
      check(vpc, vpc.dnsHostnames(), vpc.isDefault(), context);
      check(vpc, vpc.dnsSupport(), true, context);
    }
  }

  private static void check(Vpc vpc, Property attribute, boolean unset, CheckContext context) {
    Condition off = vpc.declaration().when().and(attribute.isTruth(false, unset));
    if (Satisfiability.possible(off) == Truth.NO) {
      return;
    }
    List<User> users = users(vpc, off, context);
    if (users.isEmpty()) {
      return;
    }
    Condition any = Condition.never();
    for (User user : users) {
      any = any.or(user.when());
    }
    FindingBuilder finding =
        context.find(place(vpc, attribute), message(vpc, attribute, users)).help(help(attribute));
    for (User user : users) {
      finding
          .related(
              user.endpoint().privateDns().keySpan(),
              user.endpoint().declaration().name() + " enables private DNS in this VPC")
          .because(user.endpoint().declaration(), user.endpoint().vpc());
    }
    finding.about(vpc.declaration().name() + "/" + attribute.name()).when(off.and(any)).report();
  }

  private static List<User> users(Vpc vpc, Condition off, CheckContext context) {
    List<User> users = new ArrayList<>();
    for (VpcEndpoint endpoint : context.estate().endpointIndex().in(vpc)) {
      Condition inside = context.estate().identifies(endpoint.vpc().value(), vpc);
      if (inside != Condition.never()) {
        Condition when = inside.and(PrivateDns.on(endpoint));
        if (Satisfiability.possible(when.and(off)) != Truth.NO) {
          users.add(new User(endpoint, when));
        }
      }
    }
    return users;
  }

  private static Span place(Vpc vpc, Property attribute) {
    return attribute.written() ? attribute.value().span() : vpc.declaration().nameSpan();
  }

  private static String message(Vpc vpc, Property attribute, List<User> users) {
    String state =
        attribute.written()
            ? attribute.name() + " is off"
            : attribute.name() + " is not set, so it is off";
    String who = users.get(0).endpoint().declaration().name();
    String others = users.size() > 1 ? " and " + (users.size() - 1) + " more" : "";
    return state
        + " for "
        + vpc.declaration().name()
        + ", but the private DNS of "
        + who
        + others
        + " needs it. AWS refuses the endpoint: \"Enabling private DNS requires both"
        + " enableDnsSupport and enableDnsHostnames VPC attributes set to true\"";
  }

  private static String help(Property attribute) {
    String verb = attribute.written() ? "set " : "add ";
    return verb + attribute.name() + ": true to the VPC; both DNS attributes must be on";
  }
}
