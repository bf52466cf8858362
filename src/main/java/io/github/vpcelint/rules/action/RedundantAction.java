package io.github.vpcelint.rules.action;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.RedundantPattern;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.ItemRemoval;
import io.github.vpcelint.rule.StatementRule;

/** An action that another one of the same statement covers. */
public final class RedundantAction implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty()) {
      return;
    }
    PatternElement element = statement.action().get();
    for (RedundantPattern redundant : RedundantPattern.in(element, true)) {
      PolicyText pattern = redundant.pattern();
      context
          .find(
              pattern.innerSpan(),
              pattern.display() + " adds nothing: " + redundant.cover().display() + " covers it")
          .help("remove it")
          .fix(ItemRemoval.fix(element.field().value(), pattern.value()))
          .related(redundant.cover().innerSpan(), "covers it")
          .in(policy, statement, element.name())
          .when(pattern.when())
          .report();
    }
  }
}
