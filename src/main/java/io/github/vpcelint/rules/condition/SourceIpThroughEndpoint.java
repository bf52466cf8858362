package io.github.vpcelint.rules.condition;

import io.github.vpcelint.rule.Fix;
import java.util.Optional;

/** aws:SourceIp, which no request through an endpoint carries. */
public final class SourceIpThroughEndpoint implements ClauseRule {
  private static final String KEY = "aws:SourceIp";
  private static final String MEANT = "aws:VpcSourceIp";

  @Override
  public void check(Clause clause) {
    if (!clause.entry().isAbout(KEY)) {
      return;
    }
    Optional<Fix> fix = clause.respellKey(MEANT);
    clause
        .find(
            clause.keySpan(),
            "requests through a VPC endpoint do not carry " + KEY + "; " + clause.whenKeyIsAbsent())
        .help(
            "use "
                + MEANT
                + " with the private address ranges of the VPC, or leave the network to"
                + " the endpoint")
        .fix(fix.isPresent() ? Optional.of(fix.get().asUnsafe()) : fix)
        .report();
  }
}
