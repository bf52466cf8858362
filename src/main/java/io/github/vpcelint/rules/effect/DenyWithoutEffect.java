package io.github.vpcelint.rules.effect;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Denials;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;

/** A Deny that takes nothing back: no statement allows anything of what it names. */
public final class DenyWithoutEffect implements PolicyRule {
  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    if (!Effects.hasDeny(policy)
        || !policy.document().complete()
        || !Effects.hasOther(policy.document())) {
      return;
    }
    Denials denials = Effects.denials(policy, context);
    for (Statement statement : policy.document().statements()) {
      if (statement.denies()
          && Effects.isReadable(statement)
          && denials.target(statement).isEmpty()) {
        report(statement, denials.firstOf(statement), policy, context);
      }
    }
  }

  private static void report(
      Statement statement, String action, EndpointPolicy policy, CheckContext context) {
    context
        .find(
            statement.span(),
            statement.title()
                + " takes nothing back: no statement allows any of what it denies; without it a call"
                + " of "
                + action
                + ", for example, is refused all the same")
        .help("remove it, or allow first what it is an exception to")
        .in(policy, statement, "Effect")
        .report();
  }
}
