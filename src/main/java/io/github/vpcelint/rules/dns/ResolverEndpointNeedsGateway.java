package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointService;
import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;

/** Private DNS for inbound Resolver endpoints only, without the gateway endpoint that it needs. */
public final class ResolverEndpointNeedsGateway implements EndpointRule {
  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    Condition on = PrivateDns.on(endpoint);
    if (on == Condition.never()) {
      return;
    }
    InboundOnly option = InboundOnly.of(endpoint);
    for (ServiceCase service : context.services(endpoint)) {
      if (service.service().isPresent()) {
        Condition here = on.and(service.when());
        check(endpoint, service.service().get(), option, here, context);
      }
    }
  }

  private static void check(
      VpcEndpoint endpoint,
      EndpointService service,
      InboundOnly option,
      Condition on,
      CheckContext context) {
    boolean hasGateways = service.types().contains(EndpointType.GATEWAY);
    if (!hasGateways) {
      reportWithoutGateways(endpoint, service, option, on, context);
    } else if (service.types().contains(EndpointType.INTERFACE)) {
      Condition inbound = on.and(option.unset().or(option.on()));
      if (inbound != Condition.never()) {
        checkVpc(endpoint, service, option, inbound, context);
      }
    }
  }

  /** Only of a VPC that is created here it is certain that no other gateway endpoint is in it. */
  private static void checkVpc(
      VpcEndpoint endpoint,
      EndpointService service,
      InboundOnly option,
      Condition inbound,
      CheckContext context) {
    if (context.estate().vpc(endpoint.vpc().value()).isEmpty()) {
      context.undecided(
          endpoint.vpc().value().span(),
          "a gateway endpoint for " + service.label() + " may be in the VPC already");
      return;
    }
    Condition gateway = Condition.never();
    for (VpcEndpoint other : context.estate().endpoints()) {
      gateway = gateway.or(isGatewayBeside(endpoint, other, service, context));
    }
    Condition alone = inbound.and(gateway.not());
    if (Satisfiability.possible(alone) != Truth.NO) {
      report(endpoint, service, option, alone, context);
    }
  }

  /** Whatever may be a gateway endpoint of the service in the VPC counts as one. */
  private static Condition isGatewayBeside(
      VpcEndpoint endpoint, VpcEndpoint other, EndpointService service, CheckContext context) {
    boolean elsewhere =
        Equality.of(
                context.estate().resolve(endpoint.vpc().value()),
                context.estate().resolve(other.vpc().value()))
            == Truth.NO;
    if (elsewhere) {
      return Condition.never();
    }
    Condition ofService = Condition.never();
    for (ServiceCase each : context.services(other)) {
      if (each.label().equals(service.label())) {
        ofService = ofService.or(each.when());
      }
    }
    boolean unknownName = context.services(other).isEmpty();
    Condition interfaceType = other.type().is(EndpointType.INTERFACE.label());
    return other
        .declaration()
        .when()
        .and(unknownName ? Condition.always() : ofService)
        .and(interfaceType.not());
  }

  private static void report(
      VpcEndpoint endpoint,
      EndpointService service,
      InboundOnly option,
      Condition when,
      CheckContext context) {
    String label = service.label();
    String state =
        option.written()
            ? option.name() + " asks for"
            : option.name() + " is not set, so AWS turns on";
    FindingBuilder finding =
        context.find(
            option.written() ? option.span() : endpoint.privateDns().keySpan(),
            state
                + " private DNS for inbound Resolver endpoints only, which needs a gateway endpoint"
                + " for "
                + label
                + " in the VPC, and there is none. AWS refuses it: \"To set"
                + " PrivateDnsOnlyForInboundResolverEndpoint to true, the VPC … must have a Gateway"
                + " endpoint for the service.\"");
    finding
        .help(
            "add a gateway endpoint for "
                + label
                + " to the VPC and create it first, or "
                + option.wayOut())
        .about(endpoint.declaration().name())
        .when(when)
        .report();
  }

  private static void reportWithoutGateways(
      VpcEndpoint endpoint,
      EndpointService service,
      InboundOnly option,
      Condition on,
      CheckContext context) {
    if (option.on() != Condition.never()) {
      context
          .find(
              option.span(),
              option.name()
                  + " asks for private DNS for inbound Resolver endpoints only, which AWS has only"
                  + " for services with gateway endpoints; "
                  + service.label()
                  + " has none")
          .help("remove " + option.name())
          .about(endpoint.declaration().name())
          .when(on.and(option.on()))
          .report();
    }
  }
}
