package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** An operator or a key of a condition with nothing in it. */
public final class EmptyCondition implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.condition().isEmpty()) {
      return;
    }
    ConditionElement condition = statement.condition().get();
    for (Cases.Case operators : Cases.of(condition.field().value())) {
      if (operators.value() instanceof MapValue map) {
        for (MapValue.Field operator : map.fields()) {
          reportEmpty(operator, statement, policy, context);
        }
      }
    }
    for (Clause clause : Clause.of(statement, policy, context)) {
      checkValues(clause);
    }
  }

  private static void reportEmpty(
      MapValue.Field operator, Statement statement, EndpointPolicy policy, CheckContext context) {
    for (Cases.Case each : Cases.of(operator.value())) {
      if (each.value() instanceof MapValue keys && keys.fields().isEmpty() && !keys.open()) {
        context
            .find(
                Clause.inner(operator.key()),
                operator.key().display() + " has no condition key, so it asks for nothing")
            .help("write the key that it is to compare, or leave it out")
            .in(policy, statement, "Condition")
            .when(each.when())
            .report();
      }
    }
  }

  private static void checkValues(Clause clause) {
    for (Cases.Case each : Cases.of(clause.entry().key().value())) {
      if (isEmptyList(each.value())) {
        clause
            .find(clause.keySpan(), clause.keyName() + " has no values: " + meaning(clause))
            .help("write the values, or leave the key out")
            .when(each.when())
            .report();
      }
    }
  }

  private static boolean isEmptyList(Value value) {
    return value instanceof ListValue list && list.items().isEmpty() && !list.open();
  }

  private static String meaning(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty() || operator.get().family() == OperatorFamily.NULL) {
      return "there is nothing to compare with";
    }
    if (operator.get().comparison().negated()) {
      return "there is nothing that " + clause.operatorName() + " could rule out";
    }
    boolean onlyWithout =
        operator.get().set() == SetOperator.FOR_ALL_VALUES || operator.get().ifExists();
    if (onlyWithout) {
      return clause.operatorName() + " is true only for requests without the key";
    }
    return operator.get().set() == SetOperator.FOR_ANY_VALUE
        ? clause.operatorName() + " is never true: " + clause.whenNeverTrue()
        : "there is nothing to compare with";
  }
}
