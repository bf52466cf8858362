package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.Presence;
import io.github.vpcelint.catalog.SetOperator;
import java.util.Optional;

/** An Allow with a negated operator that nothing keeps from matching requests without the key. */
public final class NegatedConditionMatchesAbsent implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || !clause.statement().allows()
        || !operator.get().comparison().negated()
        || operator.get().set() != SetOperator.NONE) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isEmpty() || !mayBeAbsent(key.get()) || AbsentKey.isRuledOut(clause)) {
      return;
    }
    if (!clause.condition().complete()) {
      clause
          .context()
          .undecided(
              clause.operatorSpan(), "whether the key is demanded depends on unknown values");
    } else if (!Carriers.of(clause).none()) {
      report(clause);
    }
  }

  /** Keys that are never there, or always the same, are the business of other rules. */
  private static boolean mayBeAbsent(KeyFacts key) {
    boolean constant = key.global().isPresent() && key.global().get().constant();
    return !constant && !key.alwaysThere() && !key.isThere(Presence.NEVER) && !key.multivalued();
  }

  private static void report(Clause clause) {
    clause
        .find(
            clause.operatorSpan(),
            clause.operatorName()
                + " is also true for requests without "
                + clause.keyName()
                + ", so "
                + clause.statement().title()
                + " allows them, too")
        .help(
            AbsentKey.guard(clause)
                + ", or allow by what must be there and deny the rest in a statement of its own")
        .report();
  }
}
