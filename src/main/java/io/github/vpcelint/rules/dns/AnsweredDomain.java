package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.DnsAssociation;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.PrivateHostedZone;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.ResolverRule;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A domain that a hosted zone of one's own, or one's own name servers, answer for in a VPC.
 *
 * @param declaration the zone or the Resolver rule
 * @param domain the domain's name
 * @param id identifies the zone or rule
 * @param vpc the VPC
 * @param when the condition under which all this is so
 */
record AnsweredDomain(
    Declaration declaration, Property domain, Value id, Property vpc, Condition when) {
  private static final String AWS = "aws";
  private static final String REGION = "REGION";

  /** The condition under which it is answered in the VPC of an endpoint. */
  Condition inVpcOf(VpcEndpoint endpoint, Estate estate) {
    return when.and(estate.same(vpc.value(), endpoint.vpc().value()));
  }

  /** The domains that private hosted zones answer for. */
  static List<AnsweredDomain> ofZones(Estate estate) {
    List<AnsweredDomain> domains = new ArrayList<>();
    Map<String, List<DnsAssociation>> byTarget = byTarget(estate);
    for (PrivateHostedZone zone : estate.zones()) {
      if (mayConcernAws(zone.name().value())) {
        Condition when = zone.declaration().when();
        Part part = new Part(zone.declaration(), zone.name(), zone.id(), when);
        part.add(byTarget, estate, domains);
      }
    }
    return domains;
  }

  /** The domains that forwarding rules send elsewhere. */
  static List<AnsweredDomain> ofForwarding(Estate estate) {
    List<AnsweredDomain> domains = new ArrayList<>();
    Map<String, List<DnsAssociation>> byTarget = byTarget(estate);
    for (ResolverRule rule : estate.resolverRules()) {
      Condition when = rule.declaration().when().and(rule.type().is("FORWARD"));
      new Part(rule.declaration(), rule.domain(), rule.id(), when).add(byTarget, estate, domains);
    }
    return domains;
  }

  /** Most zones are of domains of one's own, which no name of AWS is below. */
  private static boolean mayConcernAws(Value name) {
    for (Cases.Case each : Cases.of(name)) {
      String shown = each.value().text().orElse(AWS);
      if (shown.contains(AWS) || shown.indexOf('.') < 0) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<DnsAssociation>> byTarget(Estate estate) {
    Map<String, List<DnsAssociation>> byTarget = new HashMap<>();
    for (DnsAssociation association : estate.dnsAssociations()) {
      for (String key : Equality.keys(estate.resolve(association.target()))) {
        List<DnsAssociation> same = byTarget.get(key);
        if (same == null) {
          same = new ArrayList<>();
          byTarget.put(key, same);
        }
        same.add(association);
      }
    }
    return byTarget;
  }

  /** A zone or rule, before it is known which VPCs it is for. */
  private record Part(Declaration declaration, Property domain, Value id, Condition when) {
    void add(
        Map<String, List<DnsAssociation>> byTarget, Estate estate, List<AnsweredDomain> domains) {
      for (String key : Equality.keys(estate.resolve(id))) {
        for (DnsAssociation association : byTarget.getOrDefault(key, List.of())) {
          Condition associated =
              when.and(association.when()).and(estate.same(association.target(), id));
          if (associated != Condition.never()) {
            domains.add(new AnsweredDomain(declaration, domain, id, association.vpc(), associated));
          }
        }
      }
    }
  }

  /** What the first label of the domain may be; see {@link #key}. */
  List<String> beginnings(CheckContext context) {
    List<String> beginnings = new ArrayList<>();
    for (Cases.Case each : Cases.of(context.estate().resolve(domain.value()))) {
      if (each.value() instanceof TextValue text) {
        String shown = text.withHolesAs(HostName.HOLE);
        int dot = shown.indexOf('.');
        String key = key(dot < 0 ? shown : shown.substring(0, dot), context);
        if (!beginnings.contains(key)) {
          beginnings.add(key);
        }
      }
    }
    return beginnings;
  }

  /** A label by which to look domains up; whatever may be a Region has the same one. */
  static String key(String label, CheckContext context) {
    boolean region =
        label.indexOf(HostName.HOLE) >= 0 || context.catalog().partitions().isKnownRegion(label);
    return region ? REGION : label;
  }

  /** The condition under which the domain is this name; a wildcard's domain is what follows it. */
  Condition is(TextValue name, CheckContext context) {
    TextValue wanted =
        name.withHolesAs(HostName.HOLE).startsWith("*.") ? name.part(2, length(name)) : name;
    return equals(wanted, context);
  }

  /** The condition under which a name is below the domain. */
  Condition isAbove(TextValue name, CheckContext context) {
    String shown = name.withHolesAs(HostName.HOLE);
    Condition above = Condition.never();
    for (int dot = shown.indexOf('.'); dot >= 0; dot = shown.indexOf('.', dot + 1)) {
      above = above.or(equals(name.part(dot + 1, shown.length()), context));
    }
    return above;
  }

  private Condition equals(TextValue name, CheckContext context) {
    RegionalText texts = new RegionalText(context);
    Condition same = Condition.never();
    for (Cases.Case each : Cases.of(context.estate().resolve(domain.value()))) {
      if (each.value() instanceof TextValue text) {
        same = same.or(each.when().and(texts.same(withoutDot(text), name)));
      }
    }
    return same;
  }

  /** A name without the dot that marks it as absolute. */
  static TextValue withoutDot(TextValue name) {
    int length = length(name);
    return name.withHolesAs(HostName.HOLE).endsWith(".") ? name.part(0, length - 1) : name;
  }

  private static int length(TextValue text) {
    return text.withHolesAs(HostName.HOLE).length();
  }
}
