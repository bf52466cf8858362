package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that a comparison names, to accept or to rule out. */
final class TextSet {
  private final List<Wildcard> patterns;

  private TextSet(List<Wildcard> patterns) {
    this.patterns = patterns;
  }

  /**
   * The set of a clause with known values and without policy variables; nothing for other clauses.
   *
   * @param ignoresCase whether letter case is to be left aside, because some clause does so
   */
  static Optional<TextSet> of(Clause clause, boolean ignoresCase) {
    boolean text =
        clause.isOf(OperatorFamily.STRING)
            || clause.isOf(OperatorFamily.BOOL)
            || clause.isOf(OperatorFamily.ARN);
    if (!text || !clause.hasKnownValues()) {
      return Optional.empty();
    }
    boolean wild = clause.operator().orElseThrow().comparison().wildcards();
    List<Wildcard> patterns = new ArrayList<>();
    for (PolicyText value : clause.values()) {
      // Without wildcards a star is a star; such values are left to another rule.
      if (!PolicyVariable.in(value).isEmpty() || (!wild && WildcardRoom.hasWildcard(value))) {
        return Optional.empty();
      }
      String units = value.units();
      patterns.add(ignoresCase ? Wildcard.ignoringCase(units) : Wildcard.of(units));
    }
    return Optional.of(new TextSet(patterns));
  }

  /** Whether a clause compares without regard to letter case. */
  static boolean ignoresCase(Clause clause) {
    Comparison comparison = clause.operator().orElseThrow().comparison();
    return comparison == Comparison.STRING_EQUALS_IGNORE_CASE
        || comparison == Comparison.STRING_NOT_EQUALS_IGNORE_CASE
        || comparison == Comparison.BOOL;
  }

  /** Whether some text is in both sets. */
  boolean meets(TextSet other) {
    for (Wildcard pattern : patterns) {
      for (Wildcard each : other.patterns) {
        if (pattern.intersects(each)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether every text of another set is certainly in this one. */
  boolean covers(TextSet other) {
    for (Wildcard narrow : other.patterns) {
      boolean covered = false;
      for (Wildcard wide : patterns) {
        covered |= wide.covers(narrow);
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }
}
