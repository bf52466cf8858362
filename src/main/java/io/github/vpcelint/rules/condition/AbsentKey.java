package io.github.vpcelint.rules.condition;

import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.value.Truth;
import java.util.Locale;

/** Requests that lack the key of a clause. */
final class AbsentKey {
  private static final String TAG_KEYS = "aws:TagKeys";
  private static final String REQUEST_TAG = "aws:requesttag/";

  private AbsentKey() {}

  /** Whether another clause is certainly false for every request that lacks the key. */
  static boolean isRuledOut(Clause clause) {
    if (clause.condition().demandsKeyOf(clause.entry())) {
      return true;
    }
    // A request with some tag has tag keys.
    return clause.entry().isAbout(TAG_KEYS) && demandsTag(clause);
  }

  private static boolean demandsTag(Clause clause) {
    for (ConditionElement.Entry entry : clause.condition().entries()) {
      String key = entry.keyName().orElse("").toLowerCase(Locale.ROOT);
      if (entry.always() && key.startsWith(REQUEST_TAG) && entry.withoutKey() == Truth.NO) {
        return true;
      }
    }
    return false;
  }

  /** The clause that rules such requests out, as a sentence in a help. */
  static String guard(Clause clause) {
    return "add \"Null\": {\"" + clause.keyName() + "\": \"false\"}";
  }
}
