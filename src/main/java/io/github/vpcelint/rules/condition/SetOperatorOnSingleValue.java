package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import java.util.Optional;

/** ForAnyValue or ForAllValues before an operator on a key with at most one value. */
public final class SetOperatorOnSingleValue implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().set() == SetOperator.NONE
        || operator.get().family() == OperatorFamily.NULL) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isEmpty() || key.get().types().isEmpty() || key.get().multivalued()) {
      return;
    }
    boolean all = operator.get().set() == SetOperator.FOR_ALL_VALUES;
    boolean changes = all && !key.get().alwaysThere();
    String plain = operator.get().with(SetOperator.NONE);
    clause
        .find(
            clause.operatorSpan(),
            "a request has at most one value of "
                + clause.keyName()
                + (changes
                    ? ": " + absent(clause)
                    : ", so " + name(operator.get()) + " says nothing"))
        .help("use \"" + plain + "\"")
        .fix(clause.replaceOperator(plain, !changes))
        .report();
  }

  private static String name(ConditionOperator operator) {
    String prefix = operator.set().prefix();
    return prefix.substring(0, prefix.length() - 1);
  }

  private static String absent(Clause clause) {
    String also = "ForAllValues is also true without it, so ";
    return switch (clause.statement().effect()) {
      case ALLOW -> also + clause.statement().title() + " lets requests without it through";
      case DENY -> also + clause.statement().title() + " stops requests without it, too";
      case UNKNOWN, INVALID -> also + "requests without it match";
    };
  }
}
