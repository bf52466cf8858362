package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.policy.PolicyText;
import java.util.Optional;

/**
 * The Region that a request is made to: through an endpoint of one Region it is always that one (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion">source</a>).
 */
final class RequestedRegion {
  static final String KEY = "aws:RequestedRegion";

  private RequestedRegion() {}

  /** Reports a clause that names other Regions only; the right one says where the policy is for. */
  static void check(Clause clause) {
    Optional<String> region = clause.context().region(clause.policy());
    ConditionOperator operator = clause.operator().orElseThrow();
    boolean readable = operator.family() == OperatorFamily.STRING && clause.hasKnownValues();
    if (region.isEmpty() || !readable) {
      return;
    }
    boolean negated = operator.comparison().negated();
    boolean named = isNamed(region.get(), operator.comparison(), clause);
    if (named == negated) {
      clause
          .find(
              clause.keySpan(),
              "requests through this endpoint are made to "
                  + region.get()
                  + ", so "
                  + clause.operatorName()
                  + " is never true: "
                  + clause.whenNeverTrue())
          .help("write \"" + region.get() + "\", or leave " + clause.keyName() + " out")
          .report();
    } else if (negated) {
      clause
          .find(
              clause.keySpan(),
              "requests through this endpoint are made to "
                  + region.get()
                  + ", so "
                  + clause.operatorName()
                  + " is always true: "
                  + clause.whenAlwaysTrue())
          .help("leave " + clause.keyName() + " out")
          .report();
    }
  }

  private static boolean isNamed(String region, Comparison comparison, Clause clause) {
    boolean exact =
        comparison == Comparison.STRING_EQUALS || comparison == Comparison.STRING_NOT_EQUALS;
    for (PolicyText value : clause.values()) {
      String text = value.text().orElseThrow();
      boolean same =
          comparison.wildcards()
              ? Wildcard.of(text).matches(region)
              : exact ? text.equals(region) : text.equalsIgnoreCase(region);
      if (same) {
        return true;
      }
    }
    return false;
  }
}
