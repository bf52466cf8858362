package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import java.util.List;
import java.util.Optional;

/** An endpoint of a type that its service is not offered in. */
public final class EndpointTypeNotOffered implements EndpointRule {
  private static final EndpointType[] TYPES = EndpointType.values();

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    List<ServiceCase> services = context.services(endpoint);
    if (services.isEmpty()) {
      context.undecided(endpoint.serviceName().keySpan(), "the service is not known");
    }
    for (ServiceCase service : services) {
      if (service.service().isEmpty()) {
        context.undecided(
            endpoint.serviceName().value().span(),
            "the catalogue does not have the service " + service.label());
      } else {
        check(endpoint, service, service.service().get().types(), context);
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint, ServiceCase service, List<EndpointType> offered, CheckContext context) {
    Condition deployed = endpoint.declaration().when().and(service.when());
    for (EndpointType type : TYPES) {
      if (!offered.contains(type)) {
        Condition ofType = deployed.and(endpoint.type().is(type.label()));
        report(endpoint, service, type, offered, ofType, context);
      }
    }
    if (!offered.contains(EndpointType.GATEWAY)) {
      Condition byDefault = deployed.and(endpoint.type().isAbsent());
      reportDefault(endpoint, service, offered, byDefault, context);
    }
    for (Cases.Case each : Cases.of(endpoint.type().value())) {
      Optional<String> written = each.value().text();
      if (written.isPresent() && EndpointType.ofLabel(written.get()).isEmpty()) {
        unknownType(endpoint, written.get(), offered, deployed.and(each.when()), context);
      }
    }
  }

  private static void report(
      VpcEndpoint endpoint,
      ServiceCase service,
      EndpointType type,
      List<EndpointType> offered,
      Condition when,
      CheckContext context) {
    if (when == Condition.never()) {
      return;
    }
    finish(
        context.find(
            endpoint.type().value().span(),
            service.label()
                + " is not offered as "
                + (type == EndpointType.INTERFACE ? "an " : "a ")
                + type.label()
                + " endpoint. AWS refuses it: \"Endpoint type ("
                + type.label()
                + ") does not match available service types (["
                + labels(offered)
                + "])\""),
        endpoint,
        offered,
        when);
  }

  private static void reportDefault(
      VpcEndpoint endpoint,
      ServiceCase service,
      List<EndpointType> offered,
      Condition when,
      CheckContext context) {
    if (when == Condition.never()) {
      return;
    }
    Property type = endpoint.type();
    finish(
        context.find(
            endpoint.declaration().nameSpan(),
            type.name()
                + " is left out, so AWS takes Gateway, which "
                + service.label()
                + " does not offer: \"Endpoint type (Gateway) does not match available service"
                + " types (["
                + labels(offered)
                + "])\""),
        endpoint,
        offered,
        when);
  }

  private static void unknownType(
      VpcEndpoint endpoint,
      String written,
      List<EndpointType> offered,
      Condition when,
      CheckContext context) {
    finish(
        context.find(
            endpoint.type().value().span(),
            "\"" + written + "\" is not a type of endpoint; letter case counts"),
        endpoint,
        offered,
        when);
  }

  private static void finish(
      FindingBuilder finding, VpcEndpoint endpoint, List<EndpointType> offered, Condition when) {
    finding
        .help("set " + endpoint.type().name() + " to " + labels(offered))
        .about(endpoint.declaration().name() + "/" + endpoint.type().name())
        .when(when)
        .report();
  }

  private static String labels(List<EndpointType> types) {
    StringBuilder labels = new StringBuilder();
    for (EndpointType type : types) {
      labels.append(labels.length() > 0 ? " or " : "").append(type.label());
    }
    return labels.toString();
  }
}
