package io.github.vpcelint.catalog;

import java.util.Optional;

/**
 * A condition operator as a policy writes it, such as {@code ForAnyValue:StringLikeIfExists}.
 *
 * @param set how several values of the key are treated
 * @param comparison what is compared, and how
 * @param ifExists whether it is true when the key is absent; IAM refuses it after {@code Null}
 */
public record ConditionOperator(SetOperator set, Comparison comparison, boolean ifExists) {
  private static final String IF_EXISTS = "IfExists";

  /**
   * Reads an operator in any letter case, since AWS documents none of them as the only one
   * accepted; nothing if there is none of this name.
   */
  public static Optional<ConditionOperator> parse(String written) {
    SetOperator set = setOperator(written);
    String rest = written.substring(set.prefix().length());
    int end = rest.length() - IF_EXISTS.length();
    boolean ifExists = end >= 0 && rest.regionMatches(true, end, IF_EXISTS, 0, IF_EXISTS.length());
    String name = ifExists ? rest.substring(0, end) : rest;
    Optional<Comparison> comparison = Comparison.named(name);
    return comparison.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConditionOperator(set, comparison.get(), ifExists));
  }

  /** What it compares. */
  public OperatorFamily family() {
    return comparison.family();
  }

  /** Whether it is true for a request in which the key is absent; not for {@code Null}. */
  public boolean matchesAbsentKey() {
    return ifExists
        || set == SetOperator.FOR_ALL_VALUES
        || (set == SetOperator.NONE && comparison.negated());
  }

  /** Its name, with another comparison in the place of its own. */
  public String with(Comparison other) {
    return set.prefix() + other.label() + (ifExists ? IF_EXISTS : "");
  }

  /** Its name, with another set operator, or none, in the place of its own. */
  public String with(SetOperator other) {
    return other.prefix() + comparison.label() + (ifExists ? IF_EXISTS : "");
  }

  private static SetOperator setOperator(String written) {
    if (begins(written, SetOperator.FOR_ANY_VALUE)) {
      return SetOperator.FOR_ANY_VALUE;
    }
    return begins(written, SetOperator.FOR_ALL_VALUES)
        ? SetOperator.FOR_ALL_VALUES
        : SetOperator.NONE;
  }

  private static boolean begins(String written, SetOperator set) {
    return written.regionMatches(true, 0, set.prefix(), 0, set.prefix().length());
  }
}
