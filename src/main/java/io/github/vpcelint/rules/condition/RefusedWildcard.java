package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import java.util.Optional;
import java.util.OptionalInt;

/** A wildcard that the API refuses in endpoint policies. */
public final class RefusedWildcard implements ClauseRule {
  private static final String REFUSED = "AWS refuses the policy (NO_WILDCARD)";

  /** IAM Access Analyzer accepts a pattern on one side of the colon in it, however short. */
  private static final String USER_ID = "aws:userid";

  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    Optional<KeyFacts> key = clause.key();
    boolean sensitive = key.isPresent() && key.get().sensitive();
    if (operator.isEmpty()) {
      return;
    }
    if (sensitive && operator.get().family() == OperatorFamily.NUMERIC) {
      clause
          .find(
              clause.operatorSpan(),
              clause.operatorName() + " on " + clause.keyName() + ", which holds an id: " + REFUSED)
          .help("name each value and use StringEquals")
          .report();
    }
    for (PolicyText value : clause.values()) {
      checkValue(value, operator.get(), sensitive, clause);
    }
  }

  private static void checkValue(
      PolicyText value, ConditionOperator operator, boolean sensitive, Clause clause) {
    boolean text = operator.family() == OperatorFamily.STRING;
    boolean pattern = operator.comparison().wildcards() && WildcardRoom.hasWildcard(value);
    OptionalInt tight =
        clause.entry().isAbout(USER_ID) ? OptionalInt.empty() : WildcardRoom.firstTight(value);
    if (pattern && sensitive) {
      clause
          .find(
              value.innerSpan(),
              "\""
                  + value.display()
                  + "\" is a pattern, and "
                  + clause.keyName()
                  + " holds an id that AWS made: "
                  + REFUSED)
          .help("name each value and use StringEquals")
          .when(value.when())
          .report();
    } else if (pattern && text && tight.isPresent()) {
      clause
          .find(
              value.spanOf(tight.getAsInt(), tight.getAsInt() + 1),
              "the wildcard in \""
                  + value.display()
                  + "\" has fewer than "
                  + WildcardRoom.NEEDED
                  + " fixed characters before and after it: "
                  + REFUSED)
          .help(help(value, clause))
          .when(value.when())
          .report();
    } else {
      checkAccount(value, clause);
    }
  }

  private static String help(PolicyText value, Clause clause) {
    return value.units().equals("*")
        ? "write \"Null\": {\"" + clause.keyName() + "\": \"false\"} to ask for any value"
        : "write more of the value, or name each value and use StringEquals";
  }

  private static void checkAccount(PolicyText value, Clause clause) {
    Arn arn = Arn.of(value);
    Optional<String> account =
        arn.form() == Arn.Form.ARN ? arn.known(Arn.Field.ACCOUNT) : Optional.empty();
    if (account.isPresent() && isMixed(account.get())) {
      clause
          .find(
              arn.field(Arn.Field.ACCOUNT).innerSpan(),
              "the account \"" + account.get() + "\" mixes digits and a wildcard: " + REFUSED)
          .help("write the account's 12 digits, or \"*\" for any account")
          .when(value.when())
          .report();
    }
  }

  private static boolean isMixed(String account) {
    boolean wild = account.indexOf('*') >= 0 || account.indexOf('?') >= 0;
    for (int i = 0; i < account.length(); i++) {
      if (wild && account.charAt(i) >= '0' && account.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
