package io.github.vpcelint.catalog;

import java.util.Optional;

/**
 * The types of VPC endpoints (<a
 * href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html">source</a>).
 */
public enum EndpointType {
  INTERFACE("Interface"),
  GATEWAY("Gateway"),
  GATEWAY_LOAD_BALANCER("GatewayLoadBalancer"),
  RESOURCE("Resource"),
  SERVICE_NETWORK("ServiceNetwork");

  private static final EndpointType[] ALL = values();

  private final String label;

  EndpointType(String label) {
    this.label = label;
  }

  /** The value of {@code VpcEndpointType} that stands for it. */
  public String label() {
    return label;
  }

  /** The type that a value of {@code VpcEndpointType} stands for; letter case counts. */
  public static Optional<EndpointType> ofLabel(String label) {
    for (EndpointType type : ALL) {
      if (type.label.equals(label)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
