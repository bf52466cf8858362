package io.github.vpcelint.rules.dns;

import io.github.vpcelint.catalog.EndpointType;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Condition;

/** When endpoints have private DNS. */
final class PrivateDns {
  private PrivateDns() {}

  /**
   * The condition under which an endpoint exists and asks for private DNS. One of a type that has
   * none does not.
   */
  static Condition on(VpcEndpoint endpoint) {
    return endpoint
        .declaration()
        .when()
        .and(endpoint.privateDns().isTruth(true, false))
        .and(gateway(endpoint).not());
  }

  /** The condition under which an interface endpoint exists without private DNS. */
  static Condition off(VpcEndpoint endpoint) {
    return endpoint
        .declaration()
        .when()
        .and(endpoint.type().is(EndpointType.INTERFACE.label()))
        .and(endpoint.privateDns().isTruth(false, false));
  }

  /**
   * The condition under which an endpoint is certainly a gateway, as it is unless its type is set.
   */
  static Condition gateway(VpcEndpoint endpoint) {
    return endpoint
        .type()
        .isAbsent()
        .or(endpoint.type().is(EndpointType.GATEWAY.label()))
        .or(endpoint.type().is(EndpointType.GATEWAY_LOAD_BALANCER.label()));
  }
}
