package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.rule.FindingBuilder;
import java.util.Optional;

/** A key with several values, compared as if it had one. */
public final class MissingSetOperator implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().set() != SetOperator.NONE
        || operator.get().family() == OperatorFamily.NULL) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isPresent() && key.get().multivalued()) {
      report(operator.get(), clause);
    }
  }

  private static void report(ConditionOperator operator, Clause clause) {
    FindingBuilder finding =
        clause.find(
            clause.operatorSpan(),
            "a request can have several values of "
                + clause.keyName()
                + ", and "
                + clause.operatorName()
                + " does not say how many of them must match");
    String any = operator.with(SetOperator.FOR_ANY_VALUE);
    String all = operator.with(SetOperator.FOR_ALL_VALUES);
    if (operator.comparison().negated()) {
      finding.help(
          "use \""
              + any
              + "\" if one value beside those is enough, \""
              + all
              + "\" if none of them may be there; the latter is also true without the key");
    } else {
      finding
          .help(
              "use \""
                  + any
                  + "\" if one value is enough, \""
                  + all
                  + "\" if all must be among these; the latter is also true without the key")
          .fix(clause.replaceOperator(any, false));
    }
    finding.report();
  }
}
