package io.github.vpcelint.rules.condition;

import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.rules.condition.ExclusiveKeys.Caller;
import java.util.Optional;

/** A condition that is true for another kind of caller only than the principals beside it. */
final class PrincipalContradiction {
  private PrincipalContradiction() {}

  static void check(Clause clause) {
    Optional<PrincipalElement> principal = clause.statement().principal();
    Optional<Caller> demanded =
        principal.isPresent() ? ExclusiveKeys.demandedBy(clause) : Optional.empty();
    if (demanded.isEmpty()) {
      return;
    }
    boolean service = demanded.get() == Caller.SERVICE;
    if (service && principal.get().namesAccountsOnly()) {
      report(
          "a service of AWS that calls as itself, and the principals are accounts",
          "leave it out, or allow the services in a statement with \"Principal\": \"*\"",
          principal.get(),
          clause);
    } else if (ExclusiveKeys.exclude(Caller.SERVICE, demanded.get())
        && principal.get().namesServicesOnly()) {
      report(
          demanded.get().label() + ", and the principals are services of AWS",
          "leave it out, or compare aws:SourceAccount, aws:SourceArn or aws:SourceOrgID",
          principal.get(),
          clause);
    }
  }

  private static void report(
      String reason, String help, PrincipalElement principal, Clause clause) {
    clause
        .find(
            clause.keySpan(),
            clause.operatorName()
                + " on "
                + clause.keyName()
                + " is only true for "
                + reason
                + ", so "
                + clause.whenNeverTrue())
        .help(help)
        .related(principal.field().keySpan(), "the principals")
        .report();
  }
}
