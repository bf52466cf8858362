package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/** Compares the Availability Zones of subnets. */
final class Zones {
  private static final String SELECT = "Select(";
  private static final String ZONES = ", ${GetAZs(";

  private Zones() {}

  /** The condition under which two subnets are certainly in one zone. */
  static Condition same(Subnet first, Subnet second) {
    return same(first.zone(), second.zone()).or(same(first.zoneId(), second.zoneId()));
  }

  private static Condition same(Property first, Property second) {
    boolean written = first.written() && second.written();
    return written ? Equality.certain(first.value(), second.value()) : Condition.never();
  }

  /** The condition under which two subnets are certainly in different zones. */
  static Condition different(Subnet first, Subnet second) {
    return different(first.zone(), second.zone()).or(different(first.zoneId(), second.zoneId()));
  }

  private static Condition different(Property first, Property second) {
    if (!first.written() || !second.written()) {
      return Condition.never();
    }
    Condition different = Equality.different(first.value(), second.value());
    for (Cases.Case a : Cases.of(first.value())) {
      for (Cases.Case b : Cases.of(second.value())) {
        if (areItemsOfOneList(a.value(), b.value())) {
          different = different.or(a.when().and(b.when()));
        }
      }
    }
    return different;
  }

  /** Two items of a list of zones, {@code names[0]} and {@code names[1]}, are not the same zone. */
  private static boolean areItemsOfOneList(Value first, Value second) {
    if (!(first instanceof UnknownValue a) || !(second instanceof UnknownValue b)) {
      return false;
    }
    Symbol left = a.symbol();
    Symbol right = b.symbol();
    if (left.kind() != right.kind() || !left.scope().equals(right.scope())) {
      return false;
    }
    boolean ofLookup =
        left.sameThing(right)
            && left.name().contains("aws_availability_zones")
            && areItems(left.attribute(), right.attribute());
    return ofLookup || areSelected(left.name(), right.name());
  }

  /** {@code names.0} and {@code names.1}. */
  private static boolean areItems(String first, String second) {
    int dot = first.lastIndexOf('.');
    return dot > 0
        && dot == second.lastIndexOf('.')
        && first.substring(0, dot).equals(second.substring(0, dot))
        && isNumber(first.substring(dot + 1))
        && isNumber(second.substring(dot + 1))
        && !first.equals(second);
  }

  /** <code>Select(0, ${GetAZs(…)})</code> and the same with 1. */
  private static boolean areSelected(String first, String second) {
    int left = first.indexOf(ZONES);
    int right = second.indexOf(ZONES);
    return first.startsWith(SELECT)
        && second.startsWith(SELECT)
        && left > 0
        && right > 0
        && first.substring(left).equals(second.substring(right))
        && isNumber(first.substring(SELECT.length(), left))
        && isNumber(second.substring(SELECT.length(), right))
        && !first.equals(second);
  }

  private static boolean isNumber(String text) {
    boolean number = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return number;
  }

  /** The name of a subnet's zone in brackets with a space before it, when it is known. */
  static String shown(Subnet subnet) {
    Property zone = subnet.zone().written() ? subnet.zone() : subnet.zoneId();
    return zone.value().text().isPresent() ? " (" + zone.value().text().get() + ")" : "";
  }
}
