package io.github.vpcelint.rules.housekeeping;

import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.rule.SuppressionRule;
import java.util.List;

/** A suppression that does not say why, where the configuration asks for reasons. */
public final class SuppressionWithoutReason implements SuppressionRule {
  @Override
  public void check(List<Suppression> suppressions, RuleNames names, CheckContext context) {
    for (Suppression suppression : suppressions) {
      if (suppression.reason().isBlank()) {
        String rules = String.join(", ", suppression.rules());
        context
            .find(suppression.span(), "nothing says why " + rules + " is suppressed here")
            .help("write the reason behind the rules: " + rules + " -- why it is right here")
            .about("suppression/" + rules)
            .report();
      }
    }
  }
}
