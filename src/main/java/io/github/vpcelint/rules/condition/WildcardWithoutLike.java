package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.ValueType;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** A wildcard in a value of an operator that takes it literally. */
public final class WildcardWithoutLike implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().family() != OperatorFamily.STRING
        || operator.get().comparison().wildcards()) {
      return;
    }
    for (PolicyText value : clause.values()) {
      if (WildcardRoom.hasWildcard(value)) {
        report(value, operator.get(), clause);
      }
    }
  }

  private static void report(PolicyText value, ConditionOperator operator, Clause clause) {
    FindingBuilder finding =
        clause
            .find(
                value.innerSpan(),
                clause.operatorName()
                    + " takes the wildcard in \""
                    + value.display()
                    + "\" literally"
                    + (operator.comparison().negated()
                        ? ", so the value rules nothing else out"
                        : ", so the value matches nothing else"))
            .when(value.when());
    Optional<KeyFacts> key = clause.key();
    if (key.isPresent() && key.get().sensitive()) {
      finding.help(
          "name each value: AWS refuses patterns for "
              + clause.keyName()
              + " in endpoint policies");
    } else if (isEverything(value)) {
      finding.help(
          "leave the key out, or write \"Null\": {\""
              + clause.keyName()
              + "\": \"false\"} to ask for any value");
    } else {
      String like = operator.with(like(operator.comparison(), key));
      finding.help("use \"" + like + "\"").fix(fix(like, clause));
    }
    finding.report();
  }

  private static boolean isEverything(PolicyText value) {
    return value.units().equals("*");
  }

  private static Comparison like(Comparison comparison, Optional<KeyFacts> key) {
    boolean arn = key.isPresent() && key.get().types().contains(ValueType.ARN);
    if (arn) {
      return comparison.negated() ? Comparison.ARN_NOT_LIKE : Comparison.ARN_LIKE;
    }
    return comparison.negated() ? Comparison.STRING_NOT_LIKE : Comparison.STRING_LIKE;
  }

  /** None if the pattern would be refused then. */
  private static Optional<Fix> fix(String like, Clause clause) {
    for (PolicyText value : clause.values()) {
      if (WildcardRoom.firstTight(value).isPresent()) {
        return Optional.empty();
      }
    }
    return clause.replaceOperator(like, false);
  }
}
