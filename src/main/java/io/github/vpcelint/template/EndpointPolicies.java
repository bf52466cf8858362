package io.github.vpcelint.template;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PolicyReader;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import java.util.Optional;

/** Reads the policy documents that endpoints are declared with. */
public final class EndpointPolicies {
  private EndpointPolicies() {}

  /** Adds the policy of an endpoint; several when it is one of several under conditions. */
  public static void add(VpcEndpoint endpoint, EstatePart part) {
    for (Cases.Case each : Cases.of(endpoint.policy().value())) {
      if (each.value() instanceof MapValue map) {
        part.add(
            new EndpointPolicy(
                PolicyReader.read(map),
                Optional.of(endpoint),
                Optional.empty(),
                endpoint.declaration().deployment(),
                endpoint.declaration().when().and(each.when())));
      }
    }
  }
}
