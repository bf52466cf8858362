package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.rule.ServiceCase;
import io.github.vpcelint.value.Condition;
import java.util.List;

/**
 * The TCP ports that a service listens on; one of them is enough to reach it.
 *
 * @param ports the ports
 */
record ServicePorts(List<Integer> ports) {
  /** The ports of a service; none when they are not known. */
  static ServicePorts of(ServiceCase service) {
    return new ServicePorts(
        service.service().isPresent() ? service.service().get().ports() : List.of());
  }

  /** The condition under which a rule may let one of them through. */
  Condition mayBeAdmittedBy(SecurityGroupRule rule) {
    Condition admitted = Condition.never();
    for (int port : ports) {
      admitted = admitted.or(rule.mayAdmit(port));
    }
    return admitted;
  }

  /** The condition under which a rule certainly lets one of them through. */
  Condition areAdmittedBy(SecurityGroupRule rule) {
    Condition admitted = Condition.never();
    for (int port : ports) {
      admitted = admitted.or(rule.admits(port));
    }
    return admitted;
  }

  /** For messages: {@code port 443}, {@code port 465, 587, 2465 or 2587}. */
  String shown() {
    StringBuilder shown = new StringBuilder("port ");
    for (int i = 0; i < ports.size(); i++) {
      boolean last = i == ports.size() - 1;
      shown.append(i == 0 ? "" : last ? " or " : ", ").append(ports.get(i));
    }
    return shown.toString();
  }
}
