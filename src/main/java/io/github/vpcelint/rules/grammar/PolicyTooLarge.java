package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.PolicyRule;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.value.MapValue;

/** A policy with more characters than an endpoint policy may have, or nearly as many. */
public final class PolicyTooLarge implements PolicyRule {
  /**
   * Most characters of an endpoint policy, white space included (<a
   * href="https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html">source</a>).
   */
  private static final int MOST = 20_480;

  private static final int NEARLY = MOST / 10 * 9;

  @Override
  public void check(EndpointPolicy policy, CheckContext context) {
    MapValue map = policy.document().map();
    int size = isSentAsWritten(policy) ? map.span().text().length() : SentText.length(map);
    if (size < NEARLY) {
      return;
    }
    String message =
        size > MOST
            ? "the policy has " + size + " characters; AWS takes at most " + MOST
            : "the policy has " + size + " of the " + MOST + " characters that AWS takes";
    context
        .find(map.head(), message)
        .help(
            "join statements that differ in one element, replace lists of actions by patterns"
                + (isSentAsWritten(policy) ? ", or send it without white space" : ""))
        .in(policy)
        .atMost(size > MOST ? Severity.ERROR : Severity.NOTE)
        .report();
  }

  /** A bare document goes to AWS with its white space; template languages write it anew. */
  private static boolean isSentAsWritten(EndpointPolicy policy) {
    return policy.deployment().language() == Deployment.Language.POLICY;
  }
}
