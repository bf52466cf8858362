package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import java.util.Optional;

/** What AWS says when it refuses private DNS. */
final class Refusal {
  private Refusal() {}

  /**
   * The message about a name that the VPC has already.
   *
   * @see <a href="https://github.com/hashicorp/terraform-provider-aws/issues/17535">A report that
   *     quotes it</a>
   */
  static String conflict(String name, VpcEndpoint endpoint) {
    Optional<String> id = endpoint.vpc().value().text();
    return "\"private-dns-enabled cannot be set because there is already a conflicting DNS domain"
        + " for "
        + name
        + " in the VPC"
        + (id.isPresent() ? " " + id.get() : "")
        + "\"";
  }
}
