package io.github.vpcelint.estate;

import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.value.Condition;
import java.util.Optional;

/**
 * A policy document that is, or is meant to be, the policy of an endpoint.
 *
 * @param document the document
 * @param endpoint the endpoint that it hangs on, when it is part of the estate
 * @param service the endpoint service's label ({@code elasticache}, {@code ecr.api}), when it is
 *     known from the endpoint or was given for a bare document
 * @param deployment the stack or module, for its region, account and partition
 * @param when the condition under which the document is the endpoint's policy
 */
public record EndpointPolicy(
    PolicyDocument document,
    Optional<VpcEndpoint> endpoint,
    Optional<String> service,
    Deployment deployment,
    Condition when) {
  /** Whether it hangs on an endpoint. */
  public boolean isFor(VpcEndpoint other) {
    return endpoint.isPresent()
        && endpoint.get().declaration().id().equals(other.declaration().id());
  }

  /** Whether it is a document of its own, of which no template says what it hangs on. */
  boolean isBare() {
    return deployment.language() == Deployment.Language.POLICY;
  }

  /**
   * Whether a text of the document is written as a number or a truth value, which AWS takes for no
   * text. CloudFormation hands them on as texts.
   */
  public boolean isOfOtherType(PolicyText text) {
    return deployment.language() != Deployment.Language.CLOUDFORMATION && text.isBareScalar();
  }

  /** The name of what it hangs on, for its author: the endpoint's, or {@code Policy}. */
  public String name() {
    return endpoint.isPresent() ? endpoint.get().declaration().name() : "Policy";
  }
}
