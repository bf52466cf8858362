package io.github.vpcelint.rules.condition;

import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;

/** An Allow with a key, or a principal, that needs another key beside it. */
public final class UnpairedConditionKey implements StatementRule {
  private static final String INSTANCE_ADDRESS = "aws:Ec2InstanceSourcePrivateIPv4";
  private static final String INSTANCE_VPC = "aws:Ec2InstanceSourceVpc";
  private static final String ATTRIBUTES = "dynamodb:Attributes";
  private static final String SELECT = "dynamodb:Select";
  private static final List<String> SOURCES =
      List.of("aws:SourceArn", "aws:SourceAccount", "aws:SourceOrgID", "aws:SourceOrgPaths");

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    boolean complete = statement.condition().isEmpty() || statement.condition().get().complete();
    if (!complete) {
      return;
    }
    List<Clause> clauses = Clause.of(statement, policy, context);
    if (statement.denies()) {
      LockedOutServices.check(clauses);
    }
    if (!statement.allows()) {
      return;
    }
    for (Clause clause : clauses) {
      if (clause.entry().isAbout(INSTANCE_ADDRESS) && !isNamed(INSTANCE_VPC, clauses)) {
        reportAddress(clause);
      }
      if (clause.entry().isAbout(ATTRIBUTES)
          && !clause.isOf(OperatorFamily.NULL)
          && !isNamed(SELECT, clauses)
          && !Carriers.of(clause, SELECT).none()) {
        reportAttributes(clause);
      }
    }
    boolean source = false;
    for (String key : SOURCES) {
      source |= isNamed(key, clauses);
    }
    if (!source) {
      reportServices(statement, policy, context);
    }
  }

  /** Whether some clause is about a key, or compares with its value. */
  private static boolean isNamed(String key, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.entry().isAbout(key)) {
        return true;
      }
      for (PolicyText value : clause.values()) {
        for (PolicyVariable variable : PolicyVariable.in(value)) {
          if (variable.key().equalsIgnoreCase(key)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static void reportAddress(Clause clause) {
    clause
        .find(
            clause.keySpan(),
            "private addresses exist in every VPC: without "
                + INSTANCE_VPC
                + " "
                + clause.statement().title()
                + " also allows credentials of an instance with this address in another VPC")
        .help("add \"StringEquals\": {\"aws:SourceVpc\": \"${" + INSTANCE_VPC + "}\"}")
        .report();
  }

  private static void reportAttributes(Clause clause) {
    clause
        .find(
            clause.keySpan(),
            clause.keyName()
                + " is only in requests that name attributes: without "
                + SELECT
                + " "
                + clause.statement().title()
                + " also allows reading whole items")
        .help("add \"StringEquals\": {\"" + SELECT + "\": \"SPECIFIC_ATTRIBUTES\"}")
        .report();
  }

  private static void reportServices(
      Statement statement, EndpointPolicy policy, CheckContext context) {
    if (statement.principal().isEmpty() || statement.principal().get().negated()) {
      return;
    }
    for (PrincipalElement.Entry entry : statement.principal().get().entries()) {
      if (entry.isUnder("Service") && !entry.principal().units().equals("*")) {
        String service = entry.principal().display();
        context
            .find(
                entry.principal().innerSpan(),
                statement.title()
                    + " allows "
                    + service
                    + " on behalf of anybody's resources: nothing says whose they must be")
            .help(
                "add \"StringEquals\": {\"aws:SourceAccount\": \"your account\"}, aws:SourceArn or"
                    + " aws:SourceOrgID")
            .in(policy, statement, "Principal")
            .when(entry.principal().when())
            .report();
      }
    }
  }
}
