package io.github.vpcelint.rules.housekeeping;

import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.rule.SuppressionRule;
import java.util.List;

/** A suppression that suppresses nothing. */
public final class UnusedSuppression implements SuppressionRule {
  @Override
  public void check(List<Suppression> suppressions, CheckContext context) {
    for (Suppression suppression : suppressions) {
      for (String rule : suppression.unused()) {
        context
            .find(suppression.span(), "no finding of " + rule + " is suppressed here")
            .help("remove " + rule + " from the suppression")
            .about("suppression/" + rule)
            .report();
      }
    }
  }
}
