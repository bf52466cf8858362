package io.github.vpcelint.rules.housekeeping;

import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.rule.SuppressionRule;
import java.util.List;
import java.util.Optional;

/** A suppression that suppresses nothing. */
public final class UnusedSuppression implements SuppressionRule {
  @Override
  public void check(List<Suppression> suppressions, RuleNames names, CheckContext context) {
    for (Suppression suppression : suppressions) {
      for (String rule : suppression.unused()) {
        boolean exists = names.contains(rule);
        context
            .find(
                suppression.span(),
                exists
                    ? "no finding of " + rule + " is suppressed here"
                    : "there is no rule " + rule)
            .help(help(rule, exists ? Optional.empty() : names.nearest(rule)))
            .about("suppression/" + rule)
            .report();
      }
    }
  }

  private static String help(String rule, Optional<String> meant) {
    return meant.isPresent()
        ? "did you mean " + meant.get() + "?"
        : "remove " + rule + " from the suppression";
  }
}
