package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import java.util.Optional;

/** A comparison by letter case with a value that the service takes in any. */
public final class CaseSensitiveValue implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    Optional<Comparison> meant =
        operator.isPresent() ? ignoringCase(operator.get().comparison()) : Optional.empty();
    if (meant.isEmpty()) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isPresent() && key.get().ignoresCase()) {
      String name = operator.get().with(meant.get());
      clause
          .find(
              clause.operatorSpan(),
              "callers may write "
                  + clause.keyName()
                  + " in any letter case, and "
                  + clause.operatorName()
                  + " tells them apart: "
                  + consequence(operator.get(), clause))
          .help("use \"" + name + "\"")
          .fix(clause.replaceOperator(name, false))
          .report();
    }
  }

  private static Optional<Comparison> ignoringCase(Comparison comparison) {
    return switch (comparison) {
      case STRING_EQUALS -> Optional.of(Comparison.STRING_EQUALS_IGNORE_CASE);
      case STRING_NOT_EQUALS -> Optional.of(Comparison.STRING_NOT_EQUALS_IGNORE_CASE);
      default -> Optional.empty();
    };
  }

  private static String consequence(ConditionOperator operator, Clause clause) {
    boolean negated = operator.comparison().negated();
    String title = clause.statement().title();
    return switch (clause.statement().effect()) {
      case ALLOW ->
          negated
              ? "what " + title + " leaves out passes in other capitals"
              : title + " does not allow the same value in other capitals";
      case DENY ->
          negated
              ? title + " denies the same value in other capitals"
              : "the same value in other capitals gets past " + title;
      case UNKNOWN, INVALID -> "the same value in other capitals is another one";
    };
  }
}
