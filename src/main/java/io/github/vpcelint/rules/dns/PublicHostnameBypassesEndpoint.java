package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The public host name of a service written out where the service's endpoint does not have that
 * name: its private DNS is off, or covers other names only.
 */
public final class PublicHostnameBypassesEndpoint implements Rule {
  @Override
  public void check(CheckContext context) {
    List<TextUse> uses = context.estate().texts();
    if (uses.isEmpty()) {
      return;
    }
    ZoneAnswers zones = new ZoneAnswers(context);
    Map<String, List<NamedEndpoint>> byBeginning = byBeginning(context);
    for (TextUse use : uses) {
      for (HostName host : HostName.in(use.text())) {
        List<NamedEndpoint> named = byBeginning.getOrDefault(host.labels().get(0), List.of());
        if (!named.isEmpty() && host.labels().size() > 2 && HostUse.isAddress(use, host)) {
          check(use, host, named, zones, context);
        }
      }
    }
  }

  /** The endpoints by the first labels of the names that their services have. */
  private static Map<String, List<NamedEndpoint>> byBeginning(CheckContext context) {
    Map<String, List<NamedEndpoint>> byBeginning = new HashMap<>();
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      NamedEndpoint named = NamedEndpoint.of(endpoint, context);
      for (String beginning : named.beginnings()) {
        List<NamedEndpoint> same = byBeginning.get(beginning);
        if (same == null) {
          same = new ArrayList<>();
          byBeginning.put(beginning, same);
        }
        same.add(named);
      }
    }
    return byBeginning;
  }

  private static void check(
      TextUse use,
      HostName host,
      List<NamedEndpoint> endpoints,
      ZoneAnswers zones,
      CheckContext context) {
    List<NamedEndpoint> inReach = new ArrayList<>();
    for (NamedEndpoint each : endpoints) {
      if (isInReach(use, each.endpoint())) {
        inReach.add(each);
      }
    }
    if (inReach.isEmpty()) {
      return;
    }
    Condition reached = zones.of(host.inMainPartition());
    for (NamedEndpoint each : endpoints) {
      reached = reached.or(each.answers(host, context));
    }
    Condition open = reached.not().and(use.when());
    for (NamedEndpoint each : inReach) {
      Condition bypassed = each.isPassedBy(host, context).and(open);
      Condition uncovered = each.lacksFips(host, context).and(open);
      if (Satisfiability.possible(bypassed) == Truth.YES) {
        report(use, host, each.endpoint(), bypassed, context);
        return;
      }
      if (Satisfiability.possible(uncovered) == Truth.YES) {
        reportFips(use, host, each.endpoint(), uncovered, context);
        return;
      }
    }
  }

  /** Of an endpoint in the same template it is clear that its users are meant to use it. */
  private static boolean isInReach(TextUse use, VpcEndpoint endpoint) {
    return use.deployment().scope().equals(endpoint.declaration().deployment().scope());
  }

  private static void report(
      TextUse use, HostName host, VpcEndpoint endpoint, Condition when, CheckContext context) {
    String name = endpoint.declaration().name();
    context
        .find(
            host.span(),
            "\""
                + host.value().display()
                + "\" passes "
                + name
                + " by: without private DNS the endpoint does not have this name, and it leads to"
                + " the public addresses of the service")
        .help(
            "set "
                + endpoint.privateDns().name()
                + " to true, or write the endpoint's own host name")
        .related(
            endpoint.privateDns().keySpan(),
            endpoint.privateDns().written() ? "private DNS is off here" : name + " does not set it")
        .about(use.path())
        .when(when)
        .report();
  }

  private static void reportFips(
      TextUse use, HostName host, VpcEndpoint endpoint, Condition when, CheckContext context) {
    String service = endpoint.serviceName().value().display();
    context
        .find(
            host.span(),
            "\""
                + host.value().display()
                + "\" is a FIPS name, which the private DNS of "
                + endpoint.declaration().name()
                + " does not cover: it leads to the public addresses of the service")
        .help("add an endpoint for " + service + "-fips, or write the name that is covered")
        .related(endpoint.privateDns().keySpan(), "private DNS for the other names")
        .about(use.path())
        .when(when)
        .report();
  }
}
