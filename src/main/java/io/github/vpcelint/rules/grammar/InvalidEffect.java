package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.StatementRule;
import io.github.vpcelint.spelling.NearestName;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/** An Effect that is neither Allow nor Deny. */
public final class InvalidEffect implements StatementRule {
  private static final List<String> EFFECTS = List.of("Allow", "Deny");

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    Optional<Value> effect = statement.map().get("Effect");
    if (effect.isEmpty()) {
      return;
    }
    for (Cases.Case each : Cases.of(effect.get())) {
      if (each.value() instanceof TextValue text
          && text.known()
          && !EFFECTS.contains(text.display())) {
        find(text, context).in(policy, statement, "Effect").when(each.when()).report();
      }
    }
  }

  private static FindingBuilder find(TextValue text, CheckContext context) {
    FindingBuilder finding =
        context.find(
            text.span(),
            "the Effect \""
                + text.display()
                + "\" is neither \"Allow\" nor \"Deny\" (capitals count); AWS refuses the policy"
                + " (InvalidPolicyDocument)");
    Optional<String> nearest = NearestName.closest(text.display(), EFFECTS);
    return nearest.isEmpty()
        ? finding.help("write \"Allow\" or \"Deny\"")
        : finding.help("write \"" + nearest.get() + "\"").fix(Fix.respell(text, nearest.get()));
  }
}
