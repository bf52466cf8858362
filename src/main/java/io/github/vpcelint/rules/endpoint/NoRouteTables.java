package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Condition;

/** A gateway endpoint that no route table leads to. */
public final class NoRouteTables implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition when =
        EndpointKind.isGateway(endpoint)
            .and(context.estate().network().routeTablesOf(endpoint).none());
    // For a service that has no gateway endpoints, the type is the mistake.
    if (when == Condition.never() || !OfferedTypes.mayBe(EndpointType.GATEWAY, endpoint, context)) {
      return;
    }
    Property tables = endpoint.routeTables();
    context
        .find(
            tables.written() ? tables.value().span() : endpoint.declaration().nameSpan(),
            "no route table leads to "
                + endpoint.declaration().name()
                + ": AWS creates the gateway endpoint, but traffic to the service does not use it")
        .help("set " + tables.name() + " to the route tables of the subnets with callers")
        .about(endpoint.declaration().name() + "/" + tables.name())
        .when(when)
        .report();
  }
}
