package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointServiceName;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** A service name of another region than the one the endpoint is created in. */
public final class EndpointServiceRegion implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    for (ServiceCase service : context.services(endpoint)) {
      Optional<EndpointServiceName> name = service.name();
      boolean regional = name.isPresent() && name.get().region().isPresent();
      if (service.regionKnown() && regional && !name.get().ofOtherAccount()) {
        check(endpoint, service, name.get(), context);
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint, ServiceCase service, EndpointServiceName name, CheckContext context) {
    Value region = endpoint.declaration().deployment().region();
    String written = name.region().orElse("");
    boolean known = false;
    for (Cases.Case each : Cases.of(region)) {
      Optional<String> actual = each.value().text();
      known |= actual.isPresent();
      if (actual.isPresent() && !actual.get().equals(written)) {
        Condition when =
            endpoint
                .declaration()
                .when()
                .and(service.when())
                .and(each.when())
                .and(endpoint.serviceRegion().isAbsent());
        report(endpoint, name, written, actual.get(), when, context);
      }
    }
    if (!known) {
      context.undecided(endpoint.serviceName().value().span(), "the region is not known");
    }
  }

  private static void report(
      VpcEndpoint endpoint,
      EndpointServiceName name,
      String written,
      String actual,
      Condition when,
      CheckContext context) {
    Property property = endpoint.serviceName();
    context
        .find(
            place(property, name, written),
            "the service is named in "
                + written
                + ", but the endpoint is created in "
                + actual
                + ", where AWS does not find it")
        .help(
            "name the service of the endpoint's own region, or say the other one in "
                + endpoint.serviceRegion().name()
                + " if the service can be reached from other regions")
        .about(endpoint.declaration().name() + "/" + property.name())
        .when(when)
        .report();
  }

  private static Span place(Property property, EndpointServiceName name, String region) {
    int from = name.prefix().length() + 1;
    return property.value() instanceof TextValue text
        ? text.spanOf(from, from + region.length())
        : property.value().span();
  }
}
