package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.DepartingEndpoint;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.value.Condition;

/** A plan that asks for a private DNS name while the endpoint that has it is still there. */
public final class EndpointReplacementConflict implements Rule {
  @Override
  public void check(CheckContext context) {
    for (DepartingEndpoint departing : context.estate().departingEndpoints()) {
      if (departing.order() == DepartingEndpoint.Order.FIRST) {
        continue;
      }
      for (VpcEndpoint successor : context.estate().endpoints()) {
        if (isOfSamePlan(departing, successor)) {
          check(departing, successor, context);
        }
      }
    }
  }

  private static boolean isOfSamePlan(DepartingEndpoint departing, VpcEndpoint successor) {
    String plan = departing.declaration().deployment().scope();
    return successor.declaration().deployment().scope().equals(plan);
  }

  private static void check(
      DepartingEndpoint departing, VpcEndpoint successor, CheckContext context) {
    Condition both =
        departing
            .privateDns()
            .isTruth(true, false)
            .and(successor.privateDns().isTruth(true, false))
            .and(
                context
                    .estate()
                    .same(departing.serviceName().value(), successor.serviceName().value()))
            .and(context.estate().same(departing.vpc().value(), successor.vpc().value()));
    if (both == Condition.never()) {
      return;
    }
    String old = departing.declaration().name();
    boolean replaced = successor.declaration().name().equals(old);
    FindingBuilder finding =
        replaced
            ? replacement(departing, successor, context)
            : takeover(departing, successor, context);
    finding
        .related(departing.declaration().nameSpan(), old + " is destroyed")
        .about(successor.declaration().name())
        .when(both)
        .report();
  }

  private static FindingBuilder replacement(
      DepartingEndpoint departing, VpcEndpoint successor, CheckContext context) {
    return context
        .find(
            successor.declaration().nameSpan(),
            "the plan creates the new "
                + departing.declaration().name()
                + " before it destroys the old one, which has the private DNS name of "
                + successor.serviceName().value().display()
                + " in the VPC until then. AWS refuses it: \"private-dns-enabled cannot be set"
                + " because there is already a conflicting DNS domain\"")
        .help(
            "take create_before_destroy out of its lifecycle, or apply once with "
                + successor.privateDns().name()
                + " = false");
  }

  /** Terraform may happen to be done with the old one in time. */
  private static FindingBuilder takeover(
      DepartingEndpoint departing, VpcEndpoint successor, CheckContext context) {
    String old = departing.declaration().name();
    return context
        .find(
            successor.declaration().nameSpan(),
            successor.declaration().name()
                + " takes over the private DNS name of "
                + successor.serviceName().value().display()
                + " from "
                + old
                + ", which the same plan destroys. Terraform waits for neither: if the old one is"
                + " still there, AWS refuses the new one (\"conflicting DNS domain\")")
        .help(
            "keep the endpoint with a moved block from "
                + old
                + ", or destroy it in an apply of its own")
        .atMost(Severity.WARNING);
  }
}
