package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells endpoint policies from other policy documents. All of them have one grammar, so a document
 * is passed over when it has what only another type of policy has. Where its statements leave that
 * open, the words in its path decide; what is still in doubt is read.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policy-types">Policy
 *     types</a>
 */
final class PolicyRecognizer {
  private static final String ANYWAY = "; --input-type endpoint-policy reads it anyway";

  private static final List<String> ENDPOINT_WORDS =
      List.of("endpoint", "endpoints", "vpce", "privatelink");

  /** What else has policies that name principals. */
  private static final List<String> OTHER_WORDS =
      List.of(
          "bucket",
          "buckets",
          "key",
          "keys",
          "kms",
          "queue",
          "queues",
          "sqs",
          "topic",
          "topics",
          "sns",
          "bus",
          "eventbus",
          "secret",
          "secrets",
          "vault",
          "repo",
          "repository",
          "domain",
          "resource",
          "role",
          "roles",
          "trust",
          "rcp",
          "scp");

  private PolicyRecognizer() {}

  /** The Statement element of a document that is a policy, also with other capitals. */
  static Optional<Node> statement(MappingNode map) {
    for (MappingNode.Entry entry : map.entries()) {
      if (entry.key().text().equalsIgnoreCase("Statement")) {
        for (MappingNode statement : statements(entry.value())) {
          if (hasElement(statement, "Effect") || hasElement(statement, "Action")) {
            return Optional.of(entry.value());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Says which type of policy has these statements. */
  static Recognition recognize(Node statement, SourceFile file, LoadOptions options) {
    List<MappingNode> statements = statements(statement);
    if (!anyHas(statements, "Principal", "NotPrincipal")) {
      return Recognition.passedOver("identity policy: no statement names a principal" + ANYWAY);
    }
    if (!anyHas(statements, "Resource", "NotResource") && allAssumeRole(statements)) {
      return Recognition.passedOver("role trust policy: it allows nothing but taking on a role");
    }
    PathWords words = PathWords.of(file.path());
    if (options.service().isPresent() || words.containAny(ENDPOINT_WORDS)) {
      return Recognition.as(InputKind.ENDPOINT_POLICY);
    }
    if (anyNamesService(statements)) {
      return Recognition.passedOver(
          "resource policy: it names an AWS service as principal" + ANYWAY);
    }
    if (anyTestsEndpoint(statements)) {
      return Recognition.passedOver(
          "resource policy: it asks which endpoint a request came through" + ANYWAY);
    }
    if (allDeny(statements)) {
      return Recognition.passedOver("resource control policy: it only denies" + ANYWAY);
    }
    return words.containAny(OTHER_WORDS)
        ? Recognition.passedOver("resource policy, by its name" + ANYWAY)
        : Recognition.as(InputKind.ENDPOINT_POLICY);
  }

  private static List<MappingNode> statements(Node node) {
    List<MappingNode> statements = new ArrayList<>();
    if (node instanceof MappingNode only) {
      statements.add(only);
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode statement) {
          statements.add(statement);
        }
      }
    }
    return statements;
  }

  private static boolean anyHas(List<MappingNode> statements, String element, String negated) {
    for (MappingNode statement : statements) {
      if (hasElement(statement, element) || hasElement(statement, negated)) {
        return true;
      }
    }
    return false;
  }

  /** Capitals do not count: an element in the wrong ones is a finding, not another document. */
  private static boolean hasElement(MappingNode statement, String element) {
    for (MappingNode.Entry entry : statement.entries()) {
      if (entry.key().text().equalsIgnoreCase(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allAssumeRole(List<MappingNode> statements) {
    for (MappingNode statement : statements) {
      Optional<Node> action = statement.get("Action");
      if (action.isEmpty() || !allBegin(action.get(), "sts:")) {
        return false;
      }
    }
    return true;
  }

  private static boolean allBegin(Node value, String prefix) {
    if (value instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!allBegin(item, prefix)) {
          return false;
        }
      }
      return true;
    }
    return value instanceof ScalarNode text && text.text().startsWith(prefix);
  }

  private static boolean anyNamesService(List<MappingNode> statements) {
    for (MappingNode statement : statements) {
      Optional<Node> principal = statement.get("Principal");
      if (principal.isPresent()
          && principal.get() instanceof MappingNode keys
          && keys.has("Service")) {
        return true;
      }
    }
    return false;
  }

  /** Inside of an endpoint's own policy the answer is always the same, so nobody asks there. */
  private static boolean anyTestsEndpoint(List<MappingNode> statements) {
    for (MappingNode statement : statements) {
      Optional<Node> condition = statement.get("Condition");
      if (condition.isPresent() && condition.get() instanceof MappingNode operators) {
        for (MappingNode.Entry operator : operators.entries()) {
          if (operator.value() instanceof MappingNode keys && testsEndpoint(keys)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean testsEndpoint(MappingNode keys) {
    return hasElement(keys, "aws:SourceVpce") || hasElement(keys, "aws:SourceVpc");
  }

  private static boolean allDeny(List<MappingNode> statements) {
    for (MappingNode statement : statements) {
      Optional<Node> effect = statement.get("Effect");
      if (effect.isEmpty()
          || !(effect.get() instanceof ScalarNode text)
          || !text.text().equals("Deny")) {
        return false;
      }
    }
    return true;
  }
}
