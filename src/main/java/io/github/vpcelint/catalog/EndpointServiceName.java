package io.github.vpcelint.catalog;

import java.util.Optional;

/**
 * The parts of an endpoint service's full name, such as {@code
 * com.amazonaws.us-east-1.elasticache}.
 *
 * @param prefix what stands before the Region: {@code com.amazonaws}
 * @param region the Region; none in names of global services such as {@code com.amazonaws.iam}
 * @param label what stands after it: {@code elasticache}, {@code ecr.dkr}
 */
public record EndpointServiceName(String prefix, Optional<String> region, String label) {
  /** How names of services that other accounts offer begin. */
  private static final String VPCE = "com.amazonaws.vpce";

  /**
   * Whether another account offers the service, as in {@code
   * com.amazonaws.vpce.us-east-1.vpce-svc-0e123abc123198abc} (<a
   * href="https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html">source</a>).
   */
  public boolean ofOtherAccount() {
    return prefix.equals(VPCE) || prefix.equals("cn." + VPCE) || label.startsWith("vpce-svc-");
  }

  /** Reads a name with a Region, whatever its prefix. */
  static Optional<EndpointServiceName> withRegion(String name) {
    int from = 0;
    for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', from)) {
      if (from > 0 && RegionName.isWellFormed(name, from, dot) && dot + 1 < name.length()) {
        return Optional.of(
            new EndpointServiceName(
                name.substring(0, from - 1),
                Optional.of(name.substring(from, dot)),
                name.substring(dot + 1)));
      }
      from = dot + 1;
    }
    return Optional.empty();
  }
}
