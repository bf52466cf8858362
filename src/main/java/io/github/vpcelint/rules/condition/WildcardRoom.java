package io.github.vpcelint.rules.condition;

import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import java.util.OptionalInt;

/**
 * How many fixed characters stand beside the wildcards of a value: since July 2024 an endpoint
 * policy needs six before or after each of them (<a
 * href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html">source</a>).
 */
final class WildcardRoom {
  /** The fixed characters that a wildcard needs on one side. */
  static final int NEEDED = 6;

  private WildcardRoom() {}

  /**
   * The first wildcard with too few of them, whatever the holes of the value are filled with; empty
   * if there is none. Policy variables count as holes.
   */
  static OptionalInt firstTight(PolicyText value) {
    char[] units = value.units().toCharArray();
    for (PolicyVariable variable : PolicyVariable.in(value)) {
      for (int i = variable.start(); i < variable.end(); i++) {
        units[i] = PolicyText.HOLE;
      }
    }
    for (int i = 0; i < units.length; i++) {
      if (isWildcard(units[i]) && !hasRoom(units, i, -1) && !hasRoom(units, i, 1)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean hasRoom(char[] units, int wildcard, int step) {
    int fixed = 0;
    for (int i = wildcard + step; i >= 0 && i < units.length && !isWildcard(units[i]); i += step) {
      if (units[i] == PolicyText.HOLE) {
        return true;
      }
      fixed++;
    }
    return fixed >= NEEDED;
  }

  /** Whether a value has a wildcard outside of policy variables. */
  static boolean hasWildcard(PolicyText value) {
    String units = value.units();
    int from = 0;
    for (PolicyVariable variable : PolicyVariable.in(value)) {
      if (hasWildcard(units, from, variable.start())) {
        return true;
      }
      from = variable.end();
    }
    return hasWildcard(units, from, units.length());
  }

  private static boolean hasWildcard(String units, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isWildcard(units.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }
}
