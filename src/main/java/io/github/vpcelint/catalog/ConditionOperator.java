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

  /** Reads an operator; nothing if there is none of this name. */
  public static Optional<ConditionOperator> parse(String written) {
    SetOperator set = setOperator(written);
    String rest = written.substring(set.prefix().length());
    boolean ifExists = rest.endsWith(IF_EXISTS);
    String name = ifExists ? rest.substring(0, rest.length() - IF_EXISTS.length()) : rest;
    Optional<Comparison> comparison = Comparison.named(name);
    return comparison.isEmpty()
        ? Optional.empty()
        : Optional.of(new ConditionOperator(set, comparison.get(), ifExists));
  }

  /** Whether it is true for a request in which the key is absent; not for {@code Null}. */
  public boolean matchesAbsentKey() {
    return ifExists || comparison.negated() || set == SetOperator.FOR_ALL_VALUES;
  }

  private static SetOperator setOperator(String written) {
    if (written.startsWith(SetOperator.FOR_ANY_VALUE.prefix())) {
      return SetOperator.FOR_ANY_VALUE;
    }
    return written.startsWith(SetOperator.FOR_ALL_VALUES.prefix())
        ? SetOperator.FOR_ALL_VALUES
        : SetOperator.NONE;
  }
}
