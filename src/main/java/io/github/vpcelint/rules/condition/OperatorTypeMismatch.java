package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.ValueType;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import io.github.vpcelint.rule.FindingBuilder;
import java.util.Optional;

/** An operator that compares another kind of values than its key has. */
public final class OperatorTypeMismatch implements ClauseRule {
  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty() || operator.get().family() == OperatorFamily.NULL) {
      return;
    }
    Optional<KeyFacts> key = clause.key();
    if (key.isEmpty() || key.get().types().isEmpty()) {
      return;
    }
    ValueType type = key.get().types().get(0);
    if (key.get().types().contains(ValueType.ARN)) {
      checkText(operator.get(), clause);
    } else if (!fits(operator.get().family(), key.get()) && !hasVariable(clause)) {
      report(operator.get(), type, clause);
    }
  }

  /** Text operators fit keys with ARNs, but a wildcard of theirs does not stop at a colon. */
  private static void checkText(ConditionOperator operator, Clause clause) {
    boolean like = operator.family() == OperatorFamily.STRING && operator.comparison().wildcards();
    for (PolicyText value : clause.values()) {
      Optional<PolicyText> field = like ? wildField(value) : Optional.empty();
      if (field.isPresent()) {
        Comparison meant =
            operator.comparison().negated() ? Comparison.ARN_NOT_LIKE : Comparison.ARN_LIKE;
        clause
            .find(
                field.get().innerSpan(),
                "in "
                    + clause.operatorName()
                    + " the \"*\" runs on over the colons of the ARN: \""
                    + value.display()
                    + "\" matches more than it says, while "
                    + meant.label()
                    + " compares field by field")
            .help("use \"" + operator.with(meant) + "\"")
            .fix(clause.replaceOperator(operator.with(meant), false))
            .when(value.when())
            .report();
        return;
      }
    }
  }

  /** The first field before the last one that has a {@code *} in it. */
  private static Optional<PolicyText> wildField(PolicyText value) {
    Arn arn = Arn.of(value);
    if (arn.form() == Arn.Form.ARN) {
      for (Arn.Field field : Arn.Field.values()) {
        PolicyText text = arn.field(field);
        if (field != Arn.Field.RESOURCE && text.units().indexOf('*') >= 0) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean fits(OperatorFamily family, KeyFacts key) {
    for (ValueType type : key.types()) {
      if (familyOf(type) == family) {
        return true;
      }
    }
    // A value that is no ARN is the business of another rule; texts may well be ARNs.
    boolean textAsArn = family == OperatorFamily.ARN && key.types().contains(ValueType.STRING);
    return textAsArn || (family == OperatorFamily.NUMERIC && key.sensitive());
  }

  private static OperatorFamily familyOf(ValueType type) {
    return switch (type) {
      case STRING -> OperatorFamily.STRING;
      case NUMERIC -> OperatorFamily.NUMERIC;
      case DATE -> OperatorFamily.DATE;
      case BOOL -> OperatorFamily.BOOL;
      case BINARY -> OperatorFamily.BINARY;
      case IP_ADDRESS -> OperatorFamily.IP_ADDRESS;
      case ARN -> OperatorFamily.ARN;
    };
  }

  /** Only texts and ARNs can be compared with another key, so AWS's own examples do it so. */
  private static boolean hasVariable(Clause clause) {
    for (PolicyText value : clause.values()) {
      if (!PolicyVariable.in(value).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void report(ConditionOperator operator, ValueType type, Clause clause) {
    FindingBuilder finding =
        clause.find(
            clause.operatorSpan(),
            clause.operatorName()
                + " compares "
                + plural(operator.family())
                + ", but "
                + clause.keyName()
                + " is "
                + singular(type)
                + ": "
                + consequence(operator.family(), type));
    Optional<Comparison> meant = counterpart(operator.comparison(), type);
    if (meant.isPresent()) {
      String name = operator.with(meant.get());
      finding.help("use \"" + name + "\"").fix(clause.replaceOperator(name, false));
    } else {
      finding.help("use an operator for " + plural(familyOf(type)));
    }
    finding.report();
  }

  private static String consequence(OperatorFamily family, ValueType type) {
    if (family == OperatorFamily.STRING && type == ValueType.IP_ADDRESS) {
      return "a range such as 10.0.0.0/16 equals no address";
    }
    if (family == OperatorFamily.STRING) {
      return "the values are compared as text, letter by letter";
    }
    return "what is in the request cannot be read as that";
  }

  /** The operator of the key's own family that asks the same, if there is one. */
  private static Optional<Comparison> counterpart(Comparison comparison, ValueType type) {
    String label = comparison.label();
    boolean order = label.indexOf("Than") >= 0;
    boolean negated = comparison.negated();
    return switch (type) {
      case STRING -> order ? Optional.empty() : Comparison.named(equal("String", negated));
      case NUMERIC ->
          Comparison.named(order ? "Numeric" + orderOf(label) : equal("Numeric", negated));
      case DATE -> Comparison.named(order ? "Date" + orderOf(label) : equal("Date", negated));
      case BOOL -> order || negated ? Optional.empty() : Optional.of(Comparison.BOOL);
      case BINARY -> order || negated ? Optional.empty() : Optional.of(Comparison.BINARY_EQUALS);
      case IP_ADDRESS ->
          order
              ? Optional.empty()
              : Optional.of(negated ? Comparison.NOT_IP_ADDRESS : Comparison.IP_ADDRESS);
      case ARN -> Optional.empty();
    };
  }

  private static String equal(String family, boolean negated) {
    return family + (negated ? "NotEquals" : "Equals");
  }

  private static String orderOf(String label) {
    return label.substring(label.startsWith("Date") ? "Date".length() : "Numeric".length());
  }

  private static String plural(OperatorFamily family) {
    return switch (family) {
      case STRING -> "texts";
      case NUMERIC -> "numbers";
      case DATE -> "dates";
      case BOOL -> "true and false";
      case BINARY -> "bytes";
      case IP_ADDRESS -> "IP addresses";
      case ARN -> "ARNs";
      case NULL -> "nothing";
    };
  }

  private static String singular(ValueType type) {
    return switch (type) {
      case STRING -> "a text";
      case NUMERIC -> "a number";
      case DATE -> "a date";
      case BOOL -> "true or false";
      case BINARY -> "bytes";
      case IP_ADDRESS -> "an IP address";
      case ARN -> "an ARN";
    };
  }
}
