package io.github.vpcelint.rules.effect;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Denials;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Shadow;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;

/** An action that an Allow names and a Deny takes back, while other actions of it stay. */
public final class PartlyShadowedAction implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    if (!Effects.hasDeny(policy)) {
      return;
    }
    Denials denials = Effects.denials(policy, context);
    for (Statement statement : policy.document().statements()) {
      if (Effects.isReadableAllow(statement) && !isOfOne(statement.action().orElseThrow())) {
        Shadow shadow = denials.over(statement);
        if (!shadow.isWhole()) {
          for (PolicyText pattern : shadow.patterns()) {
            report(pattern, shadow.example(pattern).orElseThrow(), statement, policy, context);
          }
        }
      }
    }
  }

  private static boolean isOfOne(PatternElement element) {
    return element.patterns().size() < 2;
  }

  private static void report(
      PolicyText pattern,
      Shadow.Example example,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    Statement deny = example.deny();
    context
        .find(
            pattern.innerSpan(),
            statement.title()
                + " allows "
                + pattern.display()
                + " in vain: "
                + Effects.denied(example))
        .help("remove " + pattern.display() + " here, or leave it out of " + deny.title())
        .related(deny.span(), "denies it")
        .in(policy, statement, statement.action().orElseThrow().name())
        .when(pattern.when())
        .report();
  }
}
