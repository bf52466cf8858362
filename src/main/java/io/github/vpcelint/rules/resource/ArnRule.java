package io.github.vpcelint.rules.resource;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.StatementRule;
import java.util.Optional;

/** A rule that looks at each text in Resource or NotResource by itself. */
abstract class ArnRule implements StatementRule {
  /** What is wrong with one of them; the finding is placed and reported here. */
  abstract Optional<FindingBuilder> check(
      Arn arn, Statement statement, EndpointPolicy policy, CheckContext context);

  @Override
  public final void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.resource().isEmpty()) {
      return;
    }
    PatternElement element = statement.resource().get();
    for (PolicyText text : element.patterns()) {
      Optional<FindingBuilder> finding = check(Arn.of(text), statement, policy, context);
      if (finding.isPresent()) {
        finding.get().in(policy, statement, element.name()).when(text.when()).report();
      }
    }
  }

  /** A field of an ARN that is known to have no wildcard; nothing for a text that is no ARN. */
  static Optional<String> literal(Arn arn, Arn.Field field) {
    Optional<String> known = arn.form() == Arn.Form.ARN ? arn.known(field) : Optional.empty();
    return known.isPresent() && known.get().indexOf('*') < 0 && known.get().indexOf('?') < 0
        ? known
        : Optional.empty();
  }
}
