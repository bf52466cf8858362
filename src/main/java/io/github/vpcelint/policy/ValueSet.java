package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The values of a comparison: what the key of a request may be for it, its negation left out. */
final class ValueSet {
  private static final int ARN_FIELDS = 6;

  private final Comparison comparison;
  private final List<String> values = new ArrayList<>();

  private ValueSet(ConditionElement.Entry entry) {
    comparison = entry.knownOperator().orElseThrow().comparison();
    for (PolicyText value : entry.values()) {
      values.add(ignoresCase() ? value.display().toLowerCase(Locale.ROOT) : value.display());
    }
  }

  /** The values of a comparison that is {@link #isKnown known}. */
  static ValueSet of(ConditionElement.Entry entry) {
    return new ValueSet(entry);
  }

  /** Whether operator and values are known, and stand there in every deployment. */
  static boolean isKnown(ConditionElement.Entry entry) {
    for (PolicyText value : entry.values()) {
      if (!value.always() || value.text().isEmpty()) {
        return false;
      }
    }
    return entry.always()
        && entry.complete()
        && !entry.values().isEmpty()
        && entry.knownOperator().isPresent();
  }

  /** Whether both have the same values. */
  boolean isSameAs(ValueSet other) {
    Set<String> own = new TreeSet<>(values);
    return own.equals(new TreeSet<>(other.values));
  }

  /** Whether all that another set's values match is matched by this one's. */
  boolean covers(ValueSet narrow) {
    for (String value : narrow.values) {
      if (!coversOne(value, narrow)) {
        return false;
      }
    }
    return true;
  }

  private boolean coversOne(String value, ValueSet narrow) {
    boolean foldable = ignoresCase() || !narrow.ignoresCase();
    for (String own : values) {
      boolean same = ignoresCase() ? own.equalsIgnoreCase(value) : own.equals(value);
      boolean pattern = comparison.wildcards() || !narrow.comparison.wildcards() || !isWild(value);
      if (same && foldable && pattern) {
        return true;
      }
      if (comparison.wildcards() && foldable && !isVariable(own) && !isVariable(value)) {
        boolean arns = comparison.family() == OperatorFamily.ARN;
        if (arns ? coversArn(own, value) : coversText(own, value, narrow)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean coversText(String own, String value, ValueSet narrow) {
    return narrow.comparison.wildcards()
        ? Wildcard.of(own).covers(Wildcard.of(value))
        : Wildcard.of(own).matches(value);
  }

  /**
   * ARNs are compared field by field: a wildcard does not go over a colon before the last field.
   */
  private static boolean coversArn(String own, String value) {
    String[] wide = own.split(":", ARN_FIELDS);
    String[] narrow = value.split(":", ARN_FIELDS);
    boolean covers = wide.length == ARN_FIELDS && narrow.length == ARN_FIELDS;
    for (int i = 0; covers && i < ARN_FIELDS; i++) {
      covers = Wildcard.of(wide[i]).covers(Wildcard.of(narrow[i]));
    }
    return covers;
  }

  /** Whether no text is matched by both, in whatever letter case. */
  boolean isApartFrom(ValueSet other) {
    for (String value : values) {
      for (String another : other.values) {
        boolean variable = isVariable(value) || isVariable(another);
        if (variable || pattern(value).intersects(pattern(another))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * A wildcard in a value that is compared as it is becomes wider here, which is on the safe side.
   */
  private static Wildcard pattern(String value) {
    return Wildcard.ignoringCase(value);
  }

  private boolean ignoresCase() {
    return comparison == Comparison.STRING_EQUALS_IGNORE_CASE
        || comparison == Comparison.STRING_NOT_EQUALS_IGNORE_CASE
        || comparison.family() == OperatorFamily.BOOL;
  }

  private static boolean isWild(String value) {
    return value.indexOf('*') >= 0 || value.indexOf('?') >= 0;
  }

  private static boolean isVariable(String value) {
    return value.indexOf("${") >= 0;
  }
}
