package io.github.vpcelint.bench;

import java.util.ArrayList;
import java.util.List;

/** Policies of the sizes that are measured. */
final class Policies {
  private static final int LARGEST = 20_480;
  private static final int STATEMENTS = 60;
  private static final String CONDITION =
      "{\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\"}}";

  private Policies() {}

  static String largest() {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < STATEMENTS; i++) {
      statements.add(
          statement(
              "\"elasticache:DescribeCacheClusters\", \"elasticache:ListTagsForResource\"",
              "\"arn:aws:elasticache:us-east-1:111122223333:cluster:team-" + i + "-*\""));
    }
    String policy = policy(statements);
    return policy.substring(0, policy.length() - 1) + " ".repeat(LARGEST - policy.length()) + "}";
  }

  static String withActions(int count) {
    StringBuilder actions = new StringBuilder("\"elasticache:Describe*\"");
    for (int i = 1; i < count; i++) {
      actions.append(", \"elasticache:Action").append(i).append(i % 4 == 0 ? "*\"" : "\"");
    }
    return policy(List.of(statement(actions.toString(), "\"*\"")));
  }

  static String withResources(int count) {
    StringBuilder resources = new StringBuilder("\"arn:aws:s3:::example-bucket\"");
    for (int i = 1; i < count; i++) {
      resources
          .append(", \"arn:aws:elasticache:us-east-1:111122223333:cluster:team-")
          .append(i)
          .append(i % 4 == 0 ? "-*\"" : "\"");
    }
    return policy(
        List.of(statement("\"elasticache:DescribeCacheClusters\"", resources.toString())));
  }

  private static String statement(String actions, String resources) {
    return "{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": ["
        + actions
        + "], \"Resource\": ["
        + resources
        + "], \"Condition\": "
        + CONDITION
        + "}";
  }

  private static String policy(List<String> statements) {
    return "{\"Version\": \"2012-10-17\", \"Statement\": [" + String.join(", ", statements) + "]}";
  }
}
