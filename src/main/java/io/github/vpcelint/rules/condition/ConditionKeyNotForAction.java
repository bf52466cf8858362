package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.NameList;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;

/** A condition key that requests for the statement's actions never carry. */
public final class ConditionKeyNotForAction implements ClauseRule {
  private static final int MOST_NAMES = 3;

  @Override
  public void check(Clause clause) {
    if (clause.operator().isEmpty() || clause.key().isEmpty()) {
      return;
    }
    Carriers carriers = Carriers.of(clause);
    if (carriers.none()) {
      report(clause, "requests for " + actions(clause) + " never carry ", carriers.without());
    } else if (!carriers.without().isEmpty() && !expectsAbsence(clause)) {
      reportSome(clause, carriers.without());
    } else {
      checkTypes(clause);
      TagsOnCreation.check(clause);
      checkLeft(clause, expectsAbsence(clause) ? List.of() : carriers.leftWithout());
    }
  }

  /**
   * Whether the operator is made for requests without the key, so that some of them are no news.
   */
  private static boolean expectsAbsence(Clause clause) {
    boolean asks = clause.isOf(OperatorFamily.NULL);
    return asks
        ? clause.entry().withoutKey() != Truth.NO
        : clause.operator().orElseThrow().ifExists()
            || clause.hasSetOperator(SetOperator.FOR_ALL_VALUES);
  }

  private static String actions(Clause clause) {
    PatternElement element = clause.statement().action().orElseThrow();
    String names = NameList.of(element.display(), MOST_NAMES);
    return element.negated() ? "all but " + names : names;
  }

  private static void reportSome(Clause clause, List<PolicyText> without) {
    List<String> names = new ArrayList<>();
    for (PolicyText pattern : without) {
      names.add(pattern.display());
    }
    String these = NameList.of(names, MOST_NAMES);
    FindingBuilder finding =
        clause.find(
            clause.keySpan(),
            "requests for "
                + these
                + " never carry "
                + clause.keyName()
                + ", so "
                + clause.statement().title()
                + effect(clause));
    for (PolicyText pattern : without) {
      finding.related(pattern.innerSpan(), "carries no " + clause.keyName());
    }
    finding
        .help("put the actions that carry " + clause.keyName() + " into a statement of their own")
        .report();
  }

  private static String effect(Clause clause) {
    boolean always = clause.entry().withoutKey() == Truth.YES;
    return switch (clause.statement().effect()) {
      case ALLOW -> always ? " allows them whatever the value" : " never allows them";
      case DENY -> always ? " always denies them" : " never denies them";
      case UNKNOWN, INVALID -> always ? " always applies to them" : " never applies to them";
    };
  }

  /** NotAction also names actions that no resource tag or request tag ever comes with. */
  private static void checkLeft(Clause clause, List<String> without) {
    if (without.isEmpty()) {
      return;
    }
    boolean onlyFewer = clause.statement().allows() && clause.entry().withoutKey() == Truth.NO;
    clause
        .find(
            clause.keySpan(),
            "NotAction leaves "
                + without.size()
                + (without.size() == 1 ? " action" : " actions")
                + " whose requests never carry "
                + clause.keyName()
                + " ("
                + NameList.of(without, MOST_NAMES)
                + "), so "
                + clause.statement().title()
                + effect(clause))
        .help("list in Action the actions that carry " + clause.keyName())
        .atMost(onlyFewer ? Severity.NOTE : Severity.ERROR)
        .report();
  }

  private static void report(Clause clause, String beginning, List<PolicyText> without) {
    FindingBuilder finding =
        clause.find(
            clause.keySpan(), beginning + clause.keyName() + "; " + clause.whenKeyIsAbsent());
    for (PolicyText pattern : without) {
      finding.related(pattern.innerSpan(), "carries no " + clause.keyName());
    }
    finding
        .help(
            "use a key that the service authorization reference lists for these actions, or leave"
                + " it out")
        .report();
  }

  private static void checkTypes(Clause clause) {
    for (TypeWithoutKey each : TypeWithoutKey.of(clause)) {
      clause
          .find(
              clause.keySpan(),
              each.action()
                  + " is also authorised on its "
                  + each.type()
                  + ", which has no "
                  + clause.keyName()
                  + ": "
                  + clause.statement().title()
                  + " does not allow that part, and the call is denied")
          .help(
              "allow "
                  + each.action()
                  + " on "
                  + each.arn()
                  + " without this condition in a statement of its own")
          .related(each.pattern().innerSpan(), "needs a " + each.type() + ", too")
          .report();
    }
  }
}
