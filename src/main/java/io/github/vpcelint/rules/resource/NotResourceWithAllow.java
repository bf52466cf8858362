package io.github.vpcelint.rules.resource;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.StatementRule;

/** An Allow for all resources but a few. */
public final class NotResourceWithAllow implements StatementRule {
  private static final int MOST_NAMES = 2;

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (!statement.allows()
        || statement.resource().isEmpty()
        || !statement.resource().get().negated()) {
      return;
    }
    PatternElement element = statement.resource().get();
    context
        .find(
            element.field().keySpan(),
            "an Allow with NotResource is for all resources but "
                + NameList.of(element.display(), MOST_NAMES)
                + ": those of other accounts, too, and all that are made from now on")
        .help("allow the resources that you want under Resource; deny the others by themselves")
        .in(policy, statement, element.name())
        .report();
  }
}
