package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;

/**
 * How and where a thing of the estate is declared.
 *
 * @param type the type in its language: {@code AWS::EC2::VPCEndpoint}, {@code aws_vpc_endpoint}, …
 * @param name the name that its author gave it: a logical id, a resource address, an id
 * @param nameSpan the place of the name, where a finding about the whole thing points
 * @param when the condition under which it is deployed
 * @param deployment the stack or module that it is part of
 */
public record Declaration(
    String type, String name, Span nameSpan, Condition when, Deployment deployment) {
  /** The symbol of the declared thing's identifier. */
  public Symbol id() {
    return new Symbol(Symbol.Kind.RESOURCE, deployment.scope(), name, Symbol.ID);
  }

  /**
   * Whether another declaration is about the same thing: a plan or state repeats what configuration
   * or another plan declares under the same address.
   */
  public boolean repeats(Declaration other) {
    boolean planned =
        deployment.language() == Deployment.Language.PLAN
            || other.deployment.language() == Deployment.Language.PLAN;
    return planned
        && !deployment.scope().equals(other.deployment.scope())
        && type.equals(other.type)
        && name.equals(other.name);
  }
}
