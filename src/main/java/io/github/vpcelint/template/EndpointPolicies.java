package io.github.vpcelint.template;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PolicyReader;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * Reads the policy documents that endpoints are declared with: objects, or JSON in a text. An empty
 * text is no document.
 */
public final class EndpointPolicies {
  private EndpointPolicies() {}

  /** Adds the policy of an endpoint; several when it is one of several under conditions. */
  public static void add(VpcEndpoint endpoint, EstatePart part) {
    add(endpoint.policy(), endpoint.declaration(), Optional.of(endpoint), part);
  }

  /**
   * Adds a policy that is declared on its own.
   *
   * @param policy the property that holds it
   * @param owner what has the property
   * @param endpoint the endpoint that it hangs on, when it is part of the estate
   */
  public static void add(
      Property policy, Declaration owner, Optional<VpcEndpoint> endpoint, EstatePart part) {
    for (Cases.Case each : Cases.of(policy.value())) {
      Optional<MapValue> document = document(each.value(), part);
      if (document.isPresent()) {
        part.add(
            new EndpointPolicy(
                PolicyReader.read(document.get()),
                endpoint,
                Optional.empty(),
                owner.deployment(),
                owner.when().and(each.when())));
      }
    }
  }

  private static Optional<MapValue> document(Value value, EstatePart part) {
    if (value instanceof MapValue map) {
      return Optional.of(map);
    }
    return value instanceof TextValue text ? EmbeddedDocument.read(text, part) : Optional.empty();
  }
}
