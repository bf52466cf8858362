package io.github.vpcelint.rules.action;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.StatementRule;
import java.util.Optional;

/** A rule that looks at each text in Action or NotAction by itself. */
abstract class ActionRule implements StatementRule {
  /** What is wrong with one of them; the finding is placed and reported here. */
  abstract Optional<FindingBuilder> check(
      ActionPattern pattern, EndpointPolicy policy, CheckContext context);

  @Override
  public final void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.action().isEmpty()) {
      return;
    }
    PatternElement element = statement.action().get();
    for (PolicyText text : element.patterns()) {
      Optional<FindingBuilder> finding = check(ActionPattern.of(text), policy, context);
      if (finding.isPresent()) {
        finding.get().in(policy, statement, element.name()).when(text.when()).report();
      }
    }
  }
}
