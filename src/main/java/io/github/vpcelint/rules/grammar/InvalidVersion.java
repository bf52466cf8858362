package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** A Version of the policy language that does not exist. */
public final class InvalidVersion implements PolicyRule {
  private static final String QUOTED_VERSION = "\"" + PolicyDocument.CURRENT_VERSION + "\"";

  /** What yamldecode() puts behind a date. */
  private static final String MIDNIGHT = "T00:00:00Z";

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    Optional<Value> version = policy.document().version();
    if (version.isEmpty()) {
      return;
    }
    for (Cases.Case each : Cases.of(version.get())) {
      if (each.value() instanceof TextValue text && isWrong(text)) {
        boolean date = text.display().equals(text.span().text() + MIDNIGHT);
        context
            .find(text.span(), date ? unquoted(text) : unknown(text))
            .help(
                date
                    ? "write " + QUOTED_VERSION + ", with the quotes"
                    : "write " + QUOTED_VERSION + ", the current version")
            .fix(
                date
                    ? Optional.of(Fix.safe("quote it", text.span(), QUOTED_VERSION))
                    : Fix.respell(text, PolicyDocument.CURRENT_VERSION))
            .in(policy)
            .when(each.when())
            .report();
      }
    }
  }

  private static String unknown(TextValue text) {
    return "there is no policy version \""
        + text.display()
        + "\": Version names the policy language, not the day of the policy, and AWS"
        + " refuses what it does not know (InvalidPolicyDocument)";
  }

  private static String unquoted(TextValue text) {
    return "Terraform takes the date "
        + text.span().text()
        + ", which has no quotes in YAML, for the time \""
        + text.display()
        + "\": AWS knows no policy version of this name (InvalidPolicyDocument)";
  }

  private static boolean isWrong(TextValue text) {
    Optional<String> known = text.text();
    return known.isPresent()
        && !known.get().equals(PolicyDocument.CURRENT_VERSION)
        && !known.get().equals(PolicyDocument.OLD_VERSION);
  }
}
