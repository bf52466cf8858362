package io.github.vpcelint.estate;

import io.github.vpcelint.value.Truth;
import java.util.Optional;

/**
 * A property of an endpoint that a declaration of its own sets, such as a Terraform {@code
 * aws_vpc_endpoint_policy}.
 *
 * @param kind which property
 * @param declaration how it is declared
 * @param target the property that names the endpoint
 * @param value the property with what it sets
 * @param replacesDefault whether a security group takes the place of the VPC's default group; off
 *     unless set
 * @param host the endpoint that it certainly belongs to, when that is part of the same root module
 */
public record Attachment(
    Kind kind,
    Declaration declaration,
    Property target,
    Property value,
    Property replacesDefault,
    Optional<Host> host) {
  /** What can be set by a declaration of its own. */
  public enum Kind {
    /** The endpoint policy. */
    POLICY,
    /** Whether private DNS is on. */
    PRIVATE_DNS,
    /** One subnet. */
    SUBNET,
    /** One route table. */
    ROUTE_TABLE,
    /** One security group. */
    SECURITY_GROUP
  }

  /**
   * The endpoint that something is attached to.
   *
   * @param endpoint how it is declared
   * @param own the property as the endpoint's own declaration sets it
   * @param held whether each apply brings the endpoint back to its own value; not when its
   *     lifecycle ignores changes, which a plan does not tell
   */
  public record Host(Declaration endpoint, Property own, Truth held) {}

  /** Whether this and another one are attached to the same endpoint of a root module. */
  public boolean sharesHost(Attachment other) {
    return host.isPresent()
        && other.host.isPresent()
        && host.get().endpoint().id().equals(other.host.get().endpoint().id());
  }
}
