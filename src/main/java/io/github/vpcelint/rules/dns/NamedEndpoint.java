package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.List;

/**
 * An endpoint with the private DNS names that its service has.
 *
 * @param endpoint the endpoint
 * @param names the names, whether private DNS is on or off
 */
record NamedEndpoint(VpcEndpoint endpoint, List<PrivateName> names) {

  /** The condition under which private DNS makes a host name lead to the endpoint. */
  Condition answers(HostName host, CheckContext context) {
    Condition there = endpoint.declaration().when().and(PrivateDns.off(endpoint).not());
    return there.and(has(names, host, context));
  }

  /** The condition under which a host name is the service's and private DNS is off. */
  Condition isPassedBy(HostName host, CheckContext context) {
    Condition off = PrivateDns.off(endpoint);
    return off == Condition.never() ? off : off.and(has(names, host, context));
  }

  /**
   * The condition under which private DNS is on, but a host name is one of the service's FIPS
   * endpoints, for which an endpoint of its own is needed.
   */
  Condition lacksFips(HostName host, CheckContext context) {
    Condition on = PrivateDns.on(endpoint);
    return on == Condition.never()
        ? on
        : on.and(has(PrivateName.ofFips(endpoint, context), host, context));
  }

  private static Condition has(List<PrivateName> names, HostName host, CheckContext context) {
    Condition has = Condition.never();
    RegionalText texts = new RegionalText(context);
    TextValue called = host.inMainPartition();
    for (PrivateName name : names) {
      has = has.or(name.when().and(texts.same(name.text(), called)));
    }
    return has;
  }
}
