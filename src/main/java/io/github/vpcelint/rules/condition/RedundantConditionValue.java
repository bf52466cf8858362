package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.ItemRemoval;
import io.github.vpcelint.value.Truth;
import java.util.List;
import java.util.Optional;

/** A value that changes nothing beside the others of its key, or that every request has. */
public final class RedundantConditionValue implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()) {
      return;
    }
    List<PolicyText> values = clause.values();
    for (int i = 0; i < values.size(); i++) {
      Optional<PolicyText> cover = cover(i, clause);
      if (cover.isPresent()) {
        report(values.get(i), cover.get(), clause);
      } else {
        checkEverything(values.get(i), operator.get(), clause);
      }
    }
  }

  /** Another value that is always there and matches all that this one does. */
  private static Optional<PolicyText> cover(int index, Clause clause) {
    List<PolicyText> values = clause.values();
    PolicyText value = values.get(index);
    for (int i = 0; i < values.size(); i++) {
      PolicyText other = values.get(i);
      if (i != index && other.always() && ValueCover.covers(other, value, clause)) {
        // Of two values that cover each other, the later one is the one too many.
        boolean both = value.always() && ValueCover.covers(value, other, clause);
        if (!both || i < index) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static void report(PolicyText value, PolicyText cover, Clause clause) {
    Optional<Fix.Edit> edit = ItemRemoval.of(clause.entry().key().value(), value.value());
    clause
        .find(
            value.innerSpan(),
            "\"" + value.display() + "\" changes nothing beside \"" + cover.display() + "\"")
        .help("remove it")
        .fix(
            edit.isPresent()
                ? Optional.of(new Fix("remove " + value.display(), true, List.of(edit.get())))
                : Optional.empty())
        .related(cover.innerSpan(), "covers it")
        .when(value.when())
        .report();
  }

  /** A pattern that every value fits only asks whether there is one, or nothing at all. */
  private static void checkEverything(PolicyText value, ConditionOperator operator, Clause clause) {
    if (!ValueCover.isEverything(value, operator)) {
      return;
    }
    boolean negated = operator.comparison().negated();
    boolean withoutKey = clause.entry().withoutKey() == Truth.YES;
    boolean asks = negated == withoutKey && !(negated && isAlwaysThere(clause));
    clause
        .find(
            value.innerSpan(),
            "every value fits \""
                + value.display()
                + "\""
                + (asks
                    ? ": the condition only asks that the key is " + (negated ? "absent" : "there")
                    : ", so " + outcome(negated, clause)))
        .help(help(asks, negated, clause))
        .when(value.when())
        .report();
  }

  private static boolean isAlwaysThere(Clause clause) {
    return clause.key().isPresent() && clause.key().get().alwaysThere();
  }

  private static String outcome(boolean never, Clause clause) {
    return never
        ? clause.operatorName() + " is never true: " + clause.whenNeverTrue()
        : clause.operatorName() + " is always true: " + clause.whenAlwaysTrue();
  }

  private static String help(boolean asks, boolean negated, Clause clause) {
    return asks
        ? "write \"Null\": {\""
            + clause.keyName()
            + "\": \""
            + negated
            + "\"} if that is meant, or leave the key out"
        : "write the values that are meant, or leave the key out";
  }
}
