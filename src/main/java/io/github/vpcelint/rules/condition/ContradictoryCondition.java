package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.value.Truth;
import java.util.List;
import java.util.Optional;

/** A condition that no request can fulfil. */
public final class ContradictoryCondition implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Clause> clauses = Clause.of(statement, policy, context);
    for (int i = 0; i < clauses.size(); i++) {
      Clause later = clauses.get(i);
      checkAlone(later);
      PrincipalContradiction.check(later);
      for (int j = 0; j < i; j++) {
        Clause earlier = clauses.get(j);
        Optional<String> reason = Contradiction.of(earlier, later);
        if (reason.isPresent()) {
          report(earlier, later, reason.get());
          return;
        }
      }
    }
  }

  private static void checkAlone(Clause clause) {
    boolean absence = clause.isOf(OperatorFamily.NULL) && clause.entry().withoutKey() == Truth.YES;
    Optional<KeyFacts> key = absence ? clause.key() : Optional.empty();
    boolean constant =
        key.isPresent() && key.get().global().isPresent() && key.get().global().get().constant();
    if (key.isPresent() && key.get().alwaysThere() && !constant) {
      clause
          .find(
              clause.keySpan(),
              "every request carries "
                  + clause.keyName()
                  + ", so it is never absent: "
                  + clause.whenNeverTrue())
          .help("leave it out, or compare its value")
          .report();
    }
  }

  private static void report(Clause earlier, Clause later, String reason) {
    later
        .find(
            later.keySpan(),
            name(earlier)
                + " and "
                + name(later)
                + " are never both true ("
                + reason
                + "), so "
                + later.whenNeverTrue())
        .help("all conditions of a statement must hold; write a statement for each alternative")
        .related(earlier.keySpan(), "excludes it")
        .when(earlier.entry().when())
        .report();
  }

  private static String name(Clause clause) {
    return clause.operatorName() + " on " + clause.keyName();
  }
}
