package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two endpoints of one service in one VPC that both want the service's private DNS name. */
public final class DuplicatePrivateDns implements Rule {
  @Override
  public void check(CheckContext context) {
    for (List<VpcEndpoint> endpoints : context.estate().endpointIndex().inOneVpc()) {
      if (endpoints.size() > 1) {
        for (List<VpcEndpoint> ofOneLabel : byLabel(endpoints, context)) {
          checkPairs(ofOneLabel, context);
        }
      }
    }
  }

  /** Endpoints whose services have the same label, in whatever Region, or whose names are equal. */
  private static Iterable<List<VpcEndpoint>> byLabel(
      List<VpcEndpoint> endpoints, CheckContext context) {
    Map<String, List<VpcEndpoint>> byLabel = new LinkedHashMap<>();
    for (VpcEndpoint endpoint : endpoints) {
      List<ServiceCase> services = context.services(endpoint);
      for (ServiceCase service : services) {
        add(service.label(), endpoint, byLabel);
      }
      if (services.isEmpty()) {
        add(endpoint.serviceName().value().display(), endpoint, byLabel);
      }
    }
    return byLabel.values();
  }

  private static void add(
      String label, VpcEndpoint endpoint, Map<String, List<VpcEndpoint>> byLabel) {
    List<VpcEndpoint> same = byLabel.get(label);
    if (same == null) {
      same = new ArrayList<>();
      byLabel.put(label, same);
    }
    same.add(endpoint);
  }

  private static void checkPairs(List<VpcEndpoint> endpoints, CheckContext context) {
    for (int i = 0; i < endpoints.size(); i++) {
      for (int j = 0; j < i; j++) {
        VpcEndpoint first = endpoints.get(j);
        VpcEndpoint second = endpoints.get(i);
        // What is deployed was there first, whatever the order of the files.
        boolean turned = Deployed.isDescribed(second) && !Deployed.isDescribed(first);
        if (!Deployed.mayBeOne(first, second)) {
          check(turned ? second : first, turned ? first : second, context);
        }
      }
    }
  }

  private static void check(VpcEndpoint first, VpcEndpoint second, CheckContext context) {
    RegionalText texts = new RegionalText(context);
    Condition both =
        PrivateDns.on(first)
            .and(PrivateDns.on(second))
            .and(texts.same(first.serviceName().value(), second.serviceName().value()))
            .and(context.estate().same(first.vpc().value(), second.vpc().value()));
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
                + ". AWS refuses it: "
                + Refusal.conflict(PrivateName.first(second, context), second))
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
}
