package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.EndpointLinks.Link;
import io.github.vpcelint.estate.RouteTable;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two gateway endpoints of one service in one route table. */
public final class SharedRouteTable implements Rule {
  private record Use(VpcEndpoint endpoint, Link link, Condition when) {}

  @Override
  public void check(CheckContext context) {
    Map<String, List<Use>> byTableAndService = new HashMap<>();
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      Condition gateway = EndpointKind.isGateway(endpoint);
      if (gateway != Condition.never() && endpoint.serviceName().written()) {
        for (Link link : context.estate().network().routeTablesOf(endpoint).links()) {
          Use use = new Use(endpoint, link, gateway.and(link.when()));
          add(use, byTableAndService, context);
        }
      }
    }
  }

  private static void add(Use use, Map<String, List<Use>> all, CheckContext context) {
    String table = Equality.keys(use.link().id()).get(0);
    boolean reported = false;
    for (String service :
        Equality.keys(context.estate().resolve(use.endpoint().serviceName().value()))) {
      String key = table + "\n\n" + service;
      List<Use> others = all.get(key);
      if (others == null) {
        others = new ArrayList<>();
        all.put(key, others);
      }
      reported = reported || report(others, use, context);
      others.add(use);
    }
  }

  /** Reports the first of some uses that meets another one in some deployment. */
  private static boolean report(List<Use> others, Use use, CheckContext context) {
    for (Use other : others) {
      VpcEndpoint first = other.endpoint();
      VpcEndpoint second = use.endpoint();
      boolean two = first != second && !second.declaration().repeats(first.declaration());
      Condition both =
          other
              .when()
              .and(use.when())
              .and(context.estate().same(other.link().id(), use.link().id()))
              .and(
                  context.estate().same(first.serviceName().value(), second.serviceName().value()));
      if (two && Satisfiability.possible(both) == Truth.YES) {
        report(other, use, both, context);
        return true;
      }
    }
    return false;
  }

  private static void report(Use first, Use second, Condition both, CheckContext context) {
    String name = first.endpoint().declaration().name();
    Optional<RouteTable> table = context.estate().network().routeTable(second.link().id());
    String shown =
        table.isPresent() ? table.get().declaration().name() : second.link().id().display();
    context
        .find(
            second.link().place(),
            shown
                + " already has a route to "
                + second.endpoint().serviceName().value().display()
                + " through "
                + name
                + ". AWS refuses a second one in the same route table: \"RouteAlreadyExists\"")
        .help("use " + name + " for this route table, or leave the table out of one of the two")
        .related(first.link().place(), name + " has the route table already")
        .because(first.endpoint().declaration(), first.endpoint().routeTables(), first.link())
        .because(second.endpoint().declaration(), second.endpoint().routeTables(), second.link())
        .about(
            second.endpoint().declaration().name() + "/" + second.endpoint().routeTables().name())
        .when(both)
        .report();
  }
}
