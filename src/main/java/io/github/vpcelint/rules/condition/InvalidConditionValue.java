package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.Placeholder;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/** A value that the operator cannot read, or that its key never has. */
public final class InvalidConditionValue implements ClauseRule {
  private static final String EPOCH = "aws:EpochTime";

  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()) {
      return;
    }
    for (PolicyText value : clause.values()) {
      Optional<String> text = value.text();
      if (text.isPresent() && !Placeholder.isIn(text.get())) {
        check(value, text.get(), operator.get(), clause);
      }
    }
    checkSeveralBooleans(operator.get(), clause);
    checkTypes(clause);
  }

  private static void check(
      PolicyText value, String text, ConditionOperator operator, Clause clause) {
    Optional<String> missing = ValueSyntax.missing(operator.family(), value, text);
    String needer = clause.operatorName() + " needs ";
    if (missing.isEmpty() && comparesAsWritten(operator, text)) {
      Optional<KeyFacts> key = clause.key();
      if (key.isPresent()) {
        missing = KeySyntax.missing(key.get(), value, clause.context().catalog());
        needer = clause.keyName() + " is always ";
      }
    }
    if (missing.isPresent()) {
      clause
          .find(
              value.innerSpan(),
              "\"" + text + "\" " + consequence(operator) + ": " + needer + missing.get())
          .help(help(text, missing.get()))
          .when(value.when())
          .report();
    } else if (operator.family() == OperatorFamily.DATE && !clause.entry().isAbout(EPOCH)) {
      checkSeconds(value, text, clause);
    }
  }

  /** Seconds are a date to IAM, though not to people. */
  private static void checkSeconds(PolicyText value, String text, Clause clause) {
    if (PolicyDate.isSeconds(text)) {
      clause
          .find(value.innerSpan(), text + " is a date in seconds since 1970")
          .help("write it so that people can read it: " + PolicyDate.display(text))
          .atMost(Severity.NOTE)
          .when(value.when())
          .report();
    }
  }

  private static boolean comparesAsWritten(ConditionOperator operator, String text) {
    boolean wild = text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    return operator.family() == OperatorFamily.STRING && !wild;
  }

  private static String consequence(ConditionOperator operator) {
    return operator.comparison().negated() ? "rules nothing out" : "matches nothing";
  }

  private static String help(String text, String missing) {
    boolean number = ValueSyntax.isNumber(text) && missing.startsWith("an account");
    return number ? "write the account with all its zeros, in quotes" : "write " + missing;
  }

  private static void checkSeveralBooleans(ConditionOperator operator, Clause clause) {
    List<PolicyText> values = clause.values();
    if (operator.family() == OperatorFamily.BOOL
        && values.size() > 1
        && values.get(0).always()
        && values.get(1).always()) {
      clause
          .find(
              values.get(1).innerSpan(),
              clause.operatorName()
                  + " takes one value, true or false, and "
                  + clause.keyName()
                  + " has "
                  + values.size())
          .help("keep the one that is meant; a condition for both is none")
          .report();
    }
  }

  /** Values of one key must be of one JSON type; a number beside texts is another type. */
  private static void checkTypes(Clause clause) {
    Optional<Class<?>> first = Optional.empty();
    for (Cases.Case item : Cases.items(clause.entry().key().value())) {
      Optional<Class<?>> type = scalarType(item.value());
      if (first.isPresent() && type.isPresent() && !type.get().equals(first.get())) {
        clause
            .find(
                item.value().span(),
                item.value().display()
                    + " is of another JSON type than the values before it; all values of "
                    + clause.keyName()
                    + " must be of one type")
            .help("write all of them in quotes")
            .when(item.when())
            .report();
        return;
      }
      first = first.isPresent() ? first : type;
    }
  }

  private static Optional<Class<?>> scalarType(Value value) {
    boolean scalar =
        value instanceof TextValue || value instanceof NumberValue || value instanceof BooleanValue;
    return scalar ? Optional.of(value.getClass()) : Optional.empty();
  }
}
