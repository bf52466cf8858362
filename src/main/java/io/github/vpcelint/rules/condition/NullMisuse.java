package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** {@code Null} with something before or after it. */
public final class NullMisuse implements ClauseRule {
  private static final String NULL = "Null";

  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().family() != OperatorFamily.NULL
        || !clause.isFirstOfOperator()) {
      return;
    }
    if (operator.get().ifExists()) {
      find(
          clause,
          "Null itself asks whether the key is there, so there is no \"NullIfExists\"",
          true);
    } else if (operator.get().set() == SetOperator.FOR_ALL_VALUES) {
      find(clause, "ForAllValues:Null is always true: " + clause.whenAlwaysTrue(), false);
    } else if (operator.get().set() == SetOperator.FOR_ANY_VALUE) {
      find(clause, "ForAnyValue:Null is never true: " + clause.whenNeverTrue(), false);
    }
  }

  private static void find(Clause clause, String message, boolean refused) {
    Optional<Fix> fix = clause.respellOperator(NULL);
    FindingBuilder finding =
        clause
            .find(clause.operatorSpan(), message)
            .help("write \"Null\": it is about the key as a whole, however many values it has")
            .fix(refused || fix.isEmpty() ? fix : Optional.of(fix.get().asUnsafe()));
    finding.report();
  }
}
