package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import java.math.BigDecimal;
import java.util.Optional;

/** Which values of a condition say what others say already. */
final class ValueCover {
  private ValueCover() {}

  /** Whether whatever a value matches is certainly matched by another one. */
  static boolean covers(PolicyText wide, PolicyText narrow, Clause clause) {
    if (wide.display().equals(narrow.display())) {
      return true;
    }
    boolean known =
        wide.text().isPresent()
            && narrow.text().isPresent()
            && PolicyVariable.in(wide).isEmpty()
            && PolicyVariable.in(narrow).isEmpty();
    return known && coversKnown(wide.units(), narrow.units(), clause);
  }

  private static boolean coversKnown(String wide, String narrow, Clause clause) {
    Comparison comparison = clause.operator().orElseThrow().comparison();
    return switch (comparison.family()) {
      case STRING ->
          comparison.wildcards()
              ? Wildcard.of(wide).covers(Wildcard.of(narrow))
              : TextSet.ignoresCase(clause) && wide.equalsIgnoreCase(narrow);
      case ARN -> coversArn(wide, narrow);
      case IP_ADDRESS -> coversRange(wide, narrow);
      case NUMERIC, DATE -> coversNumber(wide, narrow, comparison, clause);
      case BOOL, BINARY, NULL -> false;
    };
  }

  /** ARNs are compared field by field. */
  private static boolean coversArn(String wide, String narrow) {
    String[] wides = wide.split(":", 6);
    String[] narrows = narrow.split(":", 6);
    if (wides.length != 6 || narrows.length != 6) {
      return false;
    }
    for (int i = 0; i < wides.length; i++) {
      if (!Wildcard.of(wides[i]).covers(Wildcard.of(narrows[i]))) {
        return false;
      }
    }
    return true;
  }

  private static boolean coversRange(String wide, String narrow) {
    Optional<AddressRange> outer = AddressRange.parse(wide);
    Optional<AddressRange> inner = AddressRange.parse(narrow);
    return outer.isPresent() && inner.isPresent() && outer.get().contains(inner.get());
  }

  /** One limit is enough, so the wider of two counts. */
  private static boolean coversNumber(
      String wide, String narrow, Comparison comparison, Clause clause) {
    Optional<BigDecimal> one = NumberSet.number(clause, wide);
    Optional<BigDecimal> other = NumberSet.number(clause, narrow);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    int order = one.get().compareTo(other.get());
    if (comparison.label().indexOf("Less") >= 0) {
      return order >= 0;
    }
    return comparison.label().indexOf("Greater") >= 0 ? order <= 0 : order == 0;
  }

  /** Whether every value that the key can have fits; the API refuses such a pattern of texts. */
  static boolean isEverything(PolicyText value, ConditionOperator operator) {
    return operator.family() == OperatorFamily.ARN && isEveryArn(Arn.of(value));
  }

  private static boolean isEveryArn(Arn arn) {
    if (arn.form() != Arn.Form.ARN) {
      return arn.form() == Arn.Form.EVERYTHING;
    }
    for (Arn.Field field : Arn.Field.values()) {
      if (!arn.field(field).units().equals("*")) {
        return false;
      }
    }
    return true;
  }
}
