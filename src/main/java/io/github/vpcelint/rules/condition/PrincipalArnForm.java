package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.rule.FindingBuilder;
import java.util.Optional;

/** aws:PrincipalArn compared with a session's ARN, which it never is, or with an account's root. */
public final class PrincipalArnForm implements ClauseRule {
  private static final String KEY = "aws:PrincipalArn";
  private static final String SESSION = "assumed-role/";
  private static final String ROOT = "root";

  @Override
  public void check(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().family() == OperatorFamily.NULL
        || !clause.entry().isAbout(KEY)) {
      return;
    }
    boolean negated = operator.get().comparison().negated();
    for (PolicyText value : clause.values()) {
      Arn arn = Arn.of(value);
      if (arn.form() == Arn.Form.ARN) {
        String resource = arn.field(Arn.Field.RESOURCE).units();
        if (resource.startsWith(SESSION)) {
          session(arn, negated, clause).when(value.when()).report();
        } else if (resource.equals(ROOT) && !negated && clause.statement().allows()) {
          root(arn, clause).when(value.when()).report();
        }
      }
    }
  }

  private static FindingBuilder session(Arn arn, boolean negated, Clause clause) {
    return clause
        .find(
            arn.text().innerSpan(),
            "for a role's session "
                + KEY
                + " is the ARN of the role, never that of the session: this value "
                + (negated ? "rules nothing out" : "matches nothing"))
        .help("write the role: \"" + role(arn) + "\", with its path if it has one");
  }

  private static String role(Arn arn) {
    String resource = arn.field(Arn.Field.RESOURCE).display();
    int end = resource.indexOf('/', SESSION.length());
    String name = resource.substring(SESSION.length(), end < 0 ? resource.length() : end);
    return "arn:"
        + arn.field(Arn.Field.PARTITION).display()
        + ":iam::"
        + arn.field(Arn.Field.ACCOUNT).display()
        + ":role/"
        + name;
  }

  private static FindingBuilder root(Arn arn, Clause clause) {
    return clause
        .find(
            arn.text().innerSpan(),
            "in "
                + KEY
                + " this is the root user alone, not the account: "
                + clause.statement().title()
                + " allows no role or user by it")
        .help(
            "write \"StringEquals\": {\"aws:PrincipalAccount\": \""
                + arn.field(Arn.Field.ACCOUNT).display()
                + "\"} for everybody in the account");
  }
}
