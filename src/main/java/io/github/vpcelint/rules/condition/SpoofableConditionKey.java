package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;
import java.util.Optional;

/** A guard that the caller chooses the value of. */
public final class SpoofableConditionKey implements StatementRule {
  private static final String PREFIX = "s3:prefix";

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    List<Clause> clauses = Clause.of(statement, policy, context);
    for (Clause clause : clauses) {
      checkPrefix(clause);
    }
    boolean only = !clauses.isEmpty() && statement.condition().orElseThrow().complete();
    for (Clause clause : clauses) {
      only &= isHeader(clause) && !clause.isOf(OperatorFamily.NULL);
    }
    if (only && (statement.denies() || isForEveryone(statement))) {
      report(clauses.get(0));
    }
  }

  private static boolean isHeader(Clause clause) {
    return clause.entry().isAbout("aws:referer") || clause.entry().isAbout("aws:UserAgent");
  }

  /** Whether nothing but the condition limits the callers. */
  private static boolean isForEveryone(Statement statement) {
    if (statement.allows() && statement.principal().isPresent()) {
      for (PrincipalElement.Entry entry : statement.principal().get().entries()) {
        if (entry.everyone() && !statement.principal().get().negated()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void report(Clause clause) {
    String header = clause.entry().isAbout("aws:referer") ? "Referer" : "User-Agent";
    String getsPast =
        clause.statement().denies()
            ? ", so whoever changes it gets past " + clause.statement().title()
            : ", so whoever knows the value is allowed by " + clause.statement().title();
    clause
        .find(
            clause.keySpan(),
            clause.keyName() + " is the " + header + " header, which the caller writes" + getsPast)
        .help(
            "ask for what AWS itself puts into the request, such as aws:PrincipalOrgID or"
                + " aws:PrincipalArn")
        .report();
  }

  /** A prefix to list is asked for as a text: a shorter one lists the same objects and more. */
  private static void checkPrefix(Clause clause) {
    Optional<ConditionOperator> operator = clause.operator();
    if (operator.isEmpty()
        || operator.get().family() != OperatorFamily.STRING
        || !clause.entry().isAbout(PREFIX)) {
      return;
    }
    boolean negated = operator.get().comparison().negated();
    boolean leaky = clause.statement().denies() ? !negated : clause.statement().allows() && negated;
    if (leaky && !clause.values().isEmpty()) {
      String shown = clause.values().get(0).display();
      clause
          .find(
              clause.keySpan(),
              "the caller chooses the prefix to list: with a shorter one than \""
                  + shown
                  + "\" the same objects are listed, and "
                  + (negated ? clause.statement().title() + " allows it" : "no Deny applies"))
          .help(
              "name the prefixes that may be listed: Allow with StringLike, or Deny with"
                  + " StringNotLike")
          .report();
    }
  }
}
