package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">condition
 * operators</a> without what can stand before and after their names.
 */
public enum Comparison {
  STRING_EQUALS("StringEquals", OperatorFamily.STRING, false, false),
  STRING_NOT_EQUALS("StringNotEquals", OperatorFamily.STRING, true, false),
  STRING_EQUALS_IGNORE_CASE("StringEqualsIgnoreCase", OperatorFamily.STRING, false, false),
  STRING_NOT_EQUALS_IGNORE_CASE("StringNotEqualsIgnoreCase", OperatorFamily.STRING, true, false),
  STRING_LIKE("StringLike", OperatorFamily.STRING, false, true),
  STRING_NOT_LIKE("StringNotLike", OperatorFamily.STRING, true, true),
  NUMERIC_EQUALS("NumericEquals", OperatorFamily.NUMERIC, false, false),
  NUMERIC_NOT_EQUALS("NumericNotEquals", OperatorFamily.NUMERIC, true, false),
  NUMERIC_LESS_THAN("NumericLessThan", OperatorFamily.NUMERIC, false, false),
  NUMERIC_LESS_THAN_EQUALS("NumericLessThanEquals", OperatorFamily.NUMERIC, false, false),
  NUMERIC_GREATER_THAN("NumericGreaterThan", OperatorFamily.NUMERIC, false, false),
  NUMERIC_GREATER_THAN_EQUALS("NumericGreaterThanEquals", OperatorFamily.NUMERIC, false, false),
  DATE_EQUALS("DateEquals", OperatorFamily.DATE, false, false),
  DATE_NOT_EQUALS("DateNotEquals", OperatorFamily.DATE, true, false),
  DATE_LESS_THAN("DateLessThan", OperatorFamily.DATE, false, false),
  DATE_LESS_THAN_EQUALS("DateLessThanEquals", OperatorFamily.DATE, false, false),
  DATE_GREATER_THAN("DateGreaterThan", OperatorFamily.DATE, false, false),
  DATE_GREATER_THAN_EQUALS("DateGreaterThanEquals", OperatorFamily.DATE, false, false),
  BOOL("Bool", OperatorFamily.BOOL, false, false),
  BINARY_EQUALS("BinaryEquals", OperatorFamily.BINARY, false, false),
  IP_ADDRESS("IpAddress", OperatorFamily.IP_ADDRESS, false, false),
  NOT_IP_ADDRESS("NotIpAddress", OperatorFamily.IP_ADDRESS, true, false),
  ARN_EQUALS("ArnEquals", OperatorFamily.ARN, false, true),
  ARN_LIKE("ArnLike", OperatorFamily.ARN, false, true),
  ARN_NOT_EQUALS("ArnNotEquals", OperatorFamily.ARN, true, true),
  ARN_NOT_LIKE("ArnNotLike", OperatorFamily.ARN, true, true),
  NULL("Null", OperatorFamily.NULL, false, false);

  private static final Comparison[] ALL = values();

  private final String label;
  private final OperatorFamily family;
  private final boolean negated;
  private final boolean wildcards;

  Comparison(String label, OperatorFamily family, boolean negated, boolean wildcards) {
    this.label = label;
    this.family = family;
    this.negated = negated;
    this.wildcards = wildcards;
  }

  /** Its name in a policy. */
  public String label() {
    return label;
  }

  /** What it compares. */
  public OperatorFamily family() {
    return family;
  }

  /** Whether it asks for a difference, so that it is true when the key is absent. */
  public boolean negated() {
    return negated;
  }

  /** Whether {@code *} and {@code ?} in a value are wildcards. */
  public boolean wildcards() {
    return wildcards;
  }

  /** The comparison of a name, in any letter case. */
  public static Optional<Comparison> named(String label) {
    for (Comparison comparison : ALL) {
      if (comparison.label.equalsIgnoreCase(label)) {
        return Optional.of(comparison);
      }
    }
    return Optional.empty();
  }

  /** The names of all of them. */
  public static List<String> labels() {
    List<String> labels = new ArrayList<>(ALL.length);
    for (Comparison comparison : ALL) {
      labels.add(comparison.label);
    }
    return labels;
  }
}
