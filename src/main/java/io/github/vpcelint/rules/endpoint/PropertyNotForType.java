package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.EndpointRule;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/** A property that endpoints of this type do not take. */
public final class PropertyNotForType implements EndpointRule {
  private static final EndpointType[] TYPES = EndpointType.values();

  @Override
  public void check(VpcEndpoint endpoint, CheckContext context) {
    for (EndpointType type : TYPES) {
      Condition ofType = endpoint.declaration().when().and(typeIs(endpoint, type, context));
      if (ofType != Condition.never()) {
        check(new Typed(endpoint, type, ofType), context);
      }
    }
  }

  private record Typed(VpcEndpoint endpoint, EndpointType type, Condition when) {}

  // Without a type AWS takes Gateway. For a service that has no gateway endpoints the missing type
  // is the mistake (endpoint-type-not-offered), not the properties that would fit the right one.
  private static Condition typeIs(VpcEndpoint endpoint, EndpointType type, CheckContext context) {
    Condition written = endpoint.type().is(type.label());
    boolean byDefault = type == EndpointType.GATEWAY && OfferedTypes.mayBe(type, endpoint, context);
    return byDefault ? written.or(endpoint.type().isAbsent()) : written;
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html
  // The documentation disagrees with itself on private DNS, subnets and security groups of Resource
  // and ServiceNetwork endpoints, so these are left alone.
  private static void check(Typed typed, CheckContext context) {
    VpcEndpoint endpoint = typed.endpoint();
    boolean gateway = typed.type() == EndpointType.GATEWAY;
    if (!gateway) {
      report(typed, endpoint.routeTables(), used(endpoint.routeTables()), context);
    }
    if (!gateway && typed.type() != EndpointType.INTERFACE) {
      report(typed, endpoint.policy(), used(endpoint.policy()), context);
    }
    if (gateway) {
      report(typed, endpoint.subnets(), used(endpoint.subnets()), context);
    }
    if (gateway || typed.type() == EndpointType.GATEWAY_LOAD_BALANCER) {
      report(typed, endpoint.securityGroups(), used(endpoint.securityGroups()), context);
      Condition on = endpoint.privateDns().isTruth(true, false);
      report(typed, endpoint.privateDns(), on, context);
    }
  }

  private static void report(Typed typed, Property property, Condition used, CheckContext context) {
    if (used == Condition.never()) {
      return;
    }
    VpcEndpoint endpoint = typed.endpoint();
    String ofType = article(typed.type()) + typed.type().label() + " endpoint";
    String kind =
        endpoint.type().written()
            ? ofType
            : ofType + ", which it is when " + endpoint.type().name() + " is left out";
    context
        .find(
            property.keySpan(),
            property.name()
                + " is not for "
                + kind
                + "; AWS refuses to create "
                + endpoint.declaration().name()
                + " with it")
        .help(help(typed, property))
        .about(endpoint.declaration().name() + "/" + property.name())
        .when(typed.when().and(used))
        .report();
  }

  private static String article(EndpointType type) {
    return type == EndpointType.INTERFACE ? "an " : "a ";
  }

  private static String help(Typed typed, Property property) {
    VpcEndpoint endpoint = typed.endpoint();
    if (property.name().equals(endpoint.routeTables().name())) {
      return "remove it; traffic reaches this type of endpoint through its network interfaces";
    }
    if (property.name().equals(endpoint.policy().name())) {
      return "remove it; only Interface and Gateway endpoints take a policy";
    }
    if (typed.type() == EndpointType.GATEWAY) {
      return "remove it and list the route tables instead, or set "
          + endpoint.type().name()
          + " to Interface if the service offers that";
    }
    return "remove it";
  }

  private static Condition used(Property property) {
    Condition used = Condition.never();
    for (Cases.Case each : Cases.of(property.value())) {
      if (asksForSomething(each.value())) {
        used = used.or(each.when());
      }
    }
    return used;
  }

  /** An empty list or no value asks for nothing; an unknown value may be one of these. */
  private static boolean asksForSomething(Value value) {
    boolean emptyList = value instanceof ListValue list && list.items().isEmpty();
    return !(value instanceof AbsentValue) && !(value instanceof UnknownValue) && !emptyList;
  }
}
