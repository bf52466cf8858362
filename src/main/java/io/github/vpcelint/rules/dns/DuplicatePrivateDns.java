package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.List;

/** Two endpoints of one service in one VPC that both want the service's private DNS name. */
public final class DuplicatePrivateDns implements Rule {
  @Override
  public void check(CheckContext context) {
    for (List<VpcEndpoint> endpoints : context.estate().endpointIndex().ofOneService()) {
      for (int i = 0; i < endpoints.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (!endpoints.get(i).declaration().repeats(endpoints.get(j).declaration())) {
            check(endpoints.get(j), endpoints.get(i), context);
          }
        }
      }
    }
  }

  private static void check(VpcEndpoint first, VpcEndpoint second, CheckContext context) {
    Condition both =
        first
            .declaration()
            .when()
            .and(second.declaration().when())
            .and(first.privateDns().isTruth(true, false))
            .and(second.privateDns().isTruth(true, false))
            .and(same(first.serviceName(), second.serviceName(), context))
            .and(same(first.vpc(), second.vpc(), context));
    if (Satisfiability.possible(both) == Truth.NO) {
      return;
    }
    String service = second.serviceName().value().display();
    context
        .find(
            second.privateDns().keySpan(),
            "a second endpoint for "
                + service
                + " asks for private DNS in the same VPC as "
                + first.declaration().name()
                + ". AWS refuses it: \"private-dns-enabled cannot be set because there is already a"
                + " conflicting DNS domain for "
                + PrivateNames.first(second, context)
                + " in the VPC\"")
        .help(
            "let both workloads use "
                + first.declaration().name()
                + ", or set "
                + second.privateDns().name()
                + " to false on one of the two")
        .related(first.privateDns().keySpan(), first.declaration().name() + " has it already")
        .because(first.declaration(), first.vpc())
        .because(second.declaration(), second.vpc())
        .about(second.declaration().name())
        .when(both)
        .report();
  }

  private static Condition same(Property left, Property right, CheckContext context) {
    return context.estate().same(left.value(), right.value());
  }
}
