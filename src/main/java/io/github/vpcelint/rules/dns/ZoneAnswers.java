package io.github.vpcelint.rules.dns;

import io.github.vpcelint.estate.DnsRecord;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which names of AWS's private hosted zones of one's own answer for. */
final class ZoneAnswers {
  private final CheckContext context;
  private final List<AnsweredDomain> zones;
  private final Map<String, List<AnsweredDomain>> byBeginning = new HashMap<>();

  ZoneAnswers(CheckContext context) {
    this.context = context;
    this.zones = AnsweredDomain.ofZones(context.estate());
    for (AnsweredDomain zone : zones) {
      for (String beginning : zone.beginnings(context)) {
        List<AnsweredDomain> same = byBeginning.get(beginning);
        if (same == null) {
          same = new ArrayList<>();
          byBeginning.put(beginning, same);
        }
        same.add(zone);
      }
    }
  }

  /** The zones, once for each VPC. */
  List<AnsweredDomain> zones() {
    return List.copyOf(zones);
  }

  /**
   * The condition under which a zone of the estate may answer for a name: it has the name itself,
   * or is a zone of a parent domain with a record for it.
   */
  Condition of(TextValue name) {
    Condition answers = Condition.never();
    for (AnsweredDomain zone : mayAnswer(name)) {
      Condition own = zone.is(name, context);
      Condition above = zone.isAbove(name, context);
      Condition parent = above == Condition.never() ? above : above.and(mayHaveRecord(zone, name));
      answers = answers.or(zone.when().and(own.or(parent)));
    }
    return answers;
  }

  /** The zones whose domain begins like a name or one that is above it. */
  private List<AnsweredDomain> mayAnswer(TextValue name) {
    if (zones.isEmpty()) {
      return zones;
    }
    List<AnsweredDomain> may = new ArrayList<>();
    String shown = name.withHolesAs(HostName.HOLE);
    int from = 0;
    while (from <= shown.length()) {
      int dot = shown.indexOf('.', from);
      int end = dot < 0 ? shown.length() : dot;
      String key = AnsweredDomain.key(shown.substring(from, end), context);
      may.addAll(byBeginning.getOrDefault(key, List.of()));
      from = end + 1;
    }
    return may;
  }

  /** The condition under which a zone may have a record for a name. */
  private Condition mayHaveRecord(AnsweredDomain zone, TextValue name) {
    Condition may = Condition.never();
    for (DnsRecord dnsRecord : context.estate().dnsRecords()) {
      if (mayBeOf(zone, dnsRecord) && mayBe(dnsRecord.name(), name)) {
        may = may.or(dnsRecord.when());
      }
    }
    return may;
  }

  private boolean mayBeOf(AnsweredDomain zone, DnsRecord dnsRecord) {
    Estate estate = context.estate();
    for (AnsweredDomain other : zones) {
      boolean another = !other.declaration().id().equals(zone.declaration().id());
      if (another && estate.same(dnsRecord.zone(), other.id()) == Condition.always()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a record's name, in full or within its zone, may be a name or a wildcard above it. */
  private boolean mayBe(Value written, TextValue name) {
    String wanted = name.withHolesAs(HostName.HOLE);
    for (Cases.Case each : Cases.of(context.estate().resolve(written))) {
      if (!(each.value() instanceof TextValue text)) {
        return true;
      }
      String shown = AnsweredDomain.withoutDot(text).withHolesAs(HostName.HOLE);
      boolean open = shown.indexOf(HostName.HOLE) >= 0 || shown.startsWith("*");
      if (open || wanted.equals(shown) || wanted.startsWith(shown + ".")) {
        return true;
      }
    }
    return false;
  }
}
