package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Endpoints of different services in one VPC whose private DNS names overlap. */
public final class ConflictingPrivateDns implements Rule {
  private record Asked(VpcEndpoint endpoint, Condition on, PrivateName name) {}

  @Override
  public void check(CheckContext context) {
    for (List<VpcEndpoint> endpoints : context.estate().endpointIndex().inOneVpc()) {
      if (endpoints.size() > 1) {
        checkVpc(endpoints, context);
      }
    }
  }

  /** Only names that begin alike are compared: a VPC may have very many of them. */
  private static void checkVpc(List<VpcEndpoint> endpoints, CheckContext context) {
    Map<String, List<Asked>> byBeginning = new HashMap<>();
    for (VpcEndpoint endpoint : endpoints) {
      Condition on = PrivateDns.on(endpoint);
      if (on != Condition.never()) {
        for (PrivateName name : PrivateName.of(endpoint, context)) {
          List<Asked> before = byBeginning.get(name.beginning());
          if (before == null) {
            before = new ArrayList<>();
            byBeginning.put(name.beginning(), before);
          }
          Asked asked = new Asked(endpoint, on, name);
          for (Asked other : before) {
            check(other, asked, context);
          }
          before.add(asked);
        }
      }
    }
  }

  private static void check(Asked first, Asked second, CheckContext context) {
    PrivateName name = second.name();
    PrivateName taken = first.name();
    boolean mayBeOne =
        second.endpoint() == first.endpoint()
            || Deployed.mayBeOne(first.endpoint(), second.endpoint());
    if (mayBeOne || name.isOfSameService(taken)) {
      return;
    }
    Condition when =
        first
            .on()
            .and(second.on())
            .and(
                context
                    .estate()
                    .same(first.endpoint().vpc().value(), second.endpoint().vpc().value()))
            .and(new RegionalText(context).same(taken.text(), name.text()))
            .and(name.when())
            .and(taken.when());
    report(first.endpoint(), second.endpoint(), name, when, context);
  }

  private static void report(
      VpcEndpoint first,
      VpcEndpoint second,
      PrivateName name,
      Condition when,
      CheckContext context) {
    if (when == Condition.never()) {
      return;
    }
    String other = first.declaration().name();
    context
        .find(
            second.privateDns().keySpan(),
            "the private DNS of "
                + second.declaration().name()
                + " has the name "
                + name.text().display()
                + ", which "
                + other
                + ", an endpoint of another service, has in the same VPC. AWS refuses it: "
                + Refusal.conflict(name.text().display(), second))
        .help(
            "keep private DNS on one of the two: set "
                + second.privateDns().name()
                + " to false on the other, and give its own host name to its callers")
        .related(first.privateDns().keySpan(), other + " has the name already")
        .because(first.declaration(), first.vpc())
        .because(second.declaration(), second.vpc())
        .about(second.declaration().name())
        .when(when)
        .report();
  }
}
