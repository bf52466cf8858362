package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.Network;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.SecurityGroupRule.Direction;

/** What security groups let in, for messages. */
final class LetIn {
  private LetIn() {}

  /** {@code " lets in tcp 80, tcp 8080-8090"}, or that there is no rule. */
  static String by(SecurityGroup group, Network network) {
    StringBuilder ports = new StringBuilder();
    for (SecurityGroupRule rule : network.rules(group)) {
      if (rule.direction() == Direction.INGRESS) {
        ports.append(ports.length() > 0 ? ", " : "").append(shown(rule));
      }
    }
    return ports.length() == 0 ? " has no ingress rule" : " lets in " + ports + " only";
  }

  private static String shown(SecurityGroupRule rule) {
    String protocol = rule.protocol().value().display();
    if (!rule.fromPort().written() || !rule.toPort().written()) {
      return protocol;
    }
    String from = rule.fromPort().value().display();
    String to = rule.toPort().value().display();
    return protocol + " " + (from.equals(to) ? from : from + "-" + to);
  }
}
