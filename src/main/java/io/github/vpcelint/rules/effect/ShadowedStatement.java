package io.github.vpcelint.rules.effect;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Denials;
import io.github.vpcelint.policy.Shadow;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.PolicyRule;

/** An Allow that Denies take back completely, while the policy allows something else. */
public final class ShadowedStatement implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    if (!Effects.hasDeny(policy) || Effects.grantsNothing(policy, context)) {
      return;
    }
    Denials denials = Effects.denials(policy, context);
    for (Statement statement : policy.document().statements()) {
      if (Effects.isReadableAllow(statement)) {
        Shadow shadow = denials.over(statement);
        if (shadow.isWhole()) {
          report(statement, shadow, policy, context);
        }
      }
    }
  }

  private static void report(
      Statement statement, Shadow shadow, EndpointPolicy policy, CheckContext context) {
    String denies = Effects.titles(shadow.denies());
    FindingBuilder finding =
        context
            .find(
                statement.span(),
                statement.title()
                    + " allows nothing, because "
                    + denies
                    + (shadow.denies().size() == 1 ? " denies all of it: " : " deny all of it: ")
                    + Effects.denied(shadow.example().orElseThrow()))
            .help("narrow " + denies + ", or remove " + statement.title())
            .in(policy, statement, "Effect");
    for (Statement deny : shadow.denies()) {
      finding.related(deny.span(), "denies it");
    }
    finding.report();
  }
}
