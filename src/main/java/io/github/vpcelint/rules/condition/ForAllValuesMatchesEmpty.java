package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import java.util.Optional;

/** An Allow with ForAllValues that nothing keeps from matching requests without the key. */
public final class ForAllValuesMatchesEmpty implements ClauseRule {
  @Override
  public void check(Clause clause) {
    if (!clause.statement().allows()
        || !clause.hasSetOperator(SetOperator.FOR_ALL_VALUES)
        || clause.isOf(OperatorFamily.NULL)
        || clause.values().isEmpty()) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isEmpty() || !key.get().multivalued() || AbsentKey.isRuledOut(clause)) {
      return;
    }
    if (!clause.condition().complete()) {
      clause
          .context()
          .undecided(
              clause.operatorSpan(), "whether the key is demanded depends on unknown values");
      return;
    }
    clause
        .find(
            clause.operatorSpan(),
            clause.operatorName()
                + " is also true for requests without "
                + clause.keyName()
                + ", so "
                + clause.statement().title()
                + " allows them, too")
        .help(AbsentKey.guard(clause) + ", or use ForAnyValue if one of the values is enough")
        .report();
  }
}
