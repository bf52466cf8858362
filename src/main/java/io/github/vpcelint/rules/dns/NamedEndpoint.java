package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An endpoint with the private DNS names that its service has.
 *
 * @param endpoint the endpoint
 * @param names the names, whether private DNS is on or off
 * @param fips the names of the service's FIPS endpoints, if those are a service of their own
 */
record NamedEndpoint(VpcEndpoint endpoint, List<PrivateName> names, List<PrivateName> fips) {

  /** An endpoint with the names that are known of its service. */
  static NamedEndpoint of(VpcEndpoint endpoint, CheckContext context) {
    return new NamedEndpoint(
        endpoint, PrivateName.of(endpoint, context), PrivateName.ofFips(endpoint, context));
  }

  /** The first labels of all names. */
  Set<String> beginnings() {
    Set<String> beginnings = new LinkedHashSet<>();
    for (PrivateName name : names) {
      beginnings.add(name.beginning());
    }
    for (PrivateName name : fips) {
      beginnings.add(name.beginning());
    }
    return beginnings;
  }

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
    return on == Condition.never() ? on : on.and(has(fips, host, context));
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
