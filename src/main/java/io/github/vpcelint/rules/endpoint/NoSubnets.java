package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.Condition;
import java.util.List;

/** An endpoint that reaches callers through network interfaces, and has no subnet for one. */
public final class NoSubnets implements EndpointRule {
  private static final List<EndpointType> WITH_INTERFACES =
      List.of(EndpointType.INTERFACE, EndpointType.GATEWAY_LOAD_BALANCER);

  /** Gives each network interface its subnet and address. */
  private static final String CONFIGURATIONS = "subnet_configuration";

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition none = context.estate().network().subnetsOf(endpoint).none();
    if (none == Condition.never() || isConfigured(endpoint)) {
      return;
    }
    for (EndpointType type : WITH_INTERFACES) {
      Condition when = EndpointKind.is(endpoint, type).and(none);
      if (when != Condition.never()) {
        report(endpoint, type, when, context);
      }
    }
  }

  private static boolean isConfigured(VpcEndpoint endpoint) {
    for (Property property : endpoint.properties()) {
      if (property.name().equals(CONFIGURATIONS)) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      VpcEndpoint endpoint, EndpointType type, Condition when, CheckContext context) {
    Property subnets = endpoint.subnets();
    context
        .find(
            subnets.written() ? subnets.value().span() : endpoint.declaration().nameSpan(),
            endpoint.declaration().name()
                + " has no subnet, so AWS makes no network interface for it, and no traffic reaches"
                + " this "
                + type.label()
                + " endpoint")
        .help("set " + subnets.name() + ": " + advice(type))
        .about(endpoint.declaration().name() + "/" + subnets.name())
        .when(when)
        .report();
  }

  private static String advice(EndpointType type) {
    return type == EndpointType.INTERFACE
        ? "one subnet in each Availability Zone that has callers"
        : "exactly one subnet";
  }
}
