package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Condition;

/** When an endpoint exists and is of a type. */
final class EndpointKind {
  private EndpointKind() {}

  /** When it exists and is certainly an interface endpoint. */
  static Condition isInterface(VpcEndpoint endpoint) {
    return is(endpoint, EndpointType.INTERFACE);
  }

  /** When it exists and is certainly of a type that is written. */
  static Condition is(VpcEndpoint endpoint, EndpointType type) {
    return endpoint.declaration().when().and(endpoint.type().is(type.label()));
  }

  /** When it exists and is certainly a gateway endpoint, which it is unless set otherwise. */
  static Condition isGateway(VpcEndpoint endpoint) {
    Condition unset = endpoint.declaration().when().and(endpoint.type().isAbsent());
    return is(endpoint, EndpointType.GATEWAY).or(unset);
  }
}
