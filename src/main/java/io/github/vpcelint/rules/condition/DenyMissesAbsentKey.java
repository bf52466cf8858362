package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/** A Deny for requests without MFA that the ones with long-term credentials get past. */
public final class DenyMissesAbsentKey implements ClauseRule {
  private static final String MFA = "aws:MultiFactorAuthPresent";

  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isPresent()
        && operator.get().family() == OperatorFamily.BOOL
        && clause.statement().denies()
        && clause.entry().isAbout(MFA)
        && clause.entry().withoutKey() == Truth.NO
        && asksForFalse(clause)
        && !isDecidedElsewhere(clause)) {
      String name = clause.operatorName() + "IfExists";
      clause
          .find(
              clause.operatorSpan(),
              "requests signed with access keys of an IAM user have no "
                  + clause.keyName()
                  + ", so "
                  + clause.statement().title()
                  + " does not deny them, although they are made without MFA")
          .help("use \"" + name + "\"")
          .fix(clause.replaceOperator(name, false))
          .report();
    }
  }

  private static boolean asksForFalse(Clause clause) {
    for (PolicyText value : clause.values()) {
      if (value.text().orElse("").equalsIgnoreCase("false")) {
        return true;
      }
    }
    return false;
  }

  /** Whether another Deny may be about such requests, or no Allow lets them through. */
  private static boolean isDecidedElsewhere(Clause clause) {
    boolean allowed = false;
    for (Statement statement : clause.policy().document().statements()) {
      Truth passes = withoutKey(statement);
      if (statement.denies() && statement != clause.statement() && passes != Truth.NO) {
        return true;
      }
      allowed |= statement.allows() && passes != Truth.NO;
    }
    return !allowed || !clause.policy().document().complete();
  }

  /** Whether what a condition says about the key holds for requests without it. */
  private static Truth withoutKey(Statement statement) {
    Truth passes = statement.denies() ? Truth.NO : Truth.YES;
    if (statement.condition().isPresent()) {
      for (ConditionElement.Entry entry : statement.condition().get().entries()) {
        if (entry.isAbout(MFA)) {
          passes =
              statement.denies() ? passes.or(entry.withoutKey()) : passes.and(entry.withoutKey());
        }
      }
    }
    return passes;
  }
}
