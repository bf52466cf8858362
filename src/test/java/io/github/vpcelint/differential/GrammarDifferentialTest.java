package io.github.vpcelint.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.TextLinter;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * What breaks the grammar of policies here breaks it in another program, and the other way round.
 */
@EnabledIfEnvironmentVariable(named = OtherProgram.MODULES, matches = ".+")
class GrammarDifferentialTest {
  private static final int CASES = 1500;

  /** Rules that say that AWS refuses the policy. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "missing-element",
          "conflicting-elements",
          "unknown-element",
          "wrong-type",
          "invalid-effect",
          "invalid-version",
          "invalid-sid",
          "invalid-principal",
          "partial-wildcard-principal",
          "malformed-action",
          "malformed-arn",
          "unknown-operator",
          "null-misuse");

  /** Values of an element; the first ones are right, those from the slash on wrong. */
  private static final Map<String, List<String>> STATEMENT =
      Map.of(
          "Effect",
          List.of("\"Allow\"", "\"Deny\"", "/", "\"allow\"", "[\"Allow\"]", "true", ""),
          "Principal",
          List.of(
              "\"*\"",
              "{\"AWS\": \"*\"}",
              "{\"AWS\": [\"111122223333\", \"arn:aws:iam::111122223333:role/app\"]}",
              "{\"Service\": \"backup.amazonaws.com\"}",
              "/",
              "\"111122223333\"",
              "{\"aws\": \"*\"}",
              "{\"AWS\": 5}",
              "[\"*\"]",
              ""),
          "Action",
          List.of(
              "\"s3:GetObject\"",
              "[\"s3:Get*\", \"s3:ListBucket\"]",
              "\"*\"",
              "/",
              "\"GetObject\"",
              "\"s3:Get Object\"",
              "5",
              "{\"s3\": \"GetObject\"}",
              ""),
          "Resource",
          List.of(
              "\"*\"",
              "\"arn:aws:s3:::example-bucket/*\"",
              "[\"arn:aws:s3:::example-bucket\", \"arn:aws:s3:::example-bucket/*\"]",
              "/",
              "\"example-bucket\"",
              "\"arn:aws:s3\"",
              "5",
              "{\"Ref\": \"Bucket\"}",
              ""),
          "Condition",
          List.of(
              "",
              "{\"StringEquals\": {\"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\"}}",
              "{\"Bool\": {\"aws:SecureTransport\": \"true\"}}",
              "{\"ForAnyValue:StringLikeIfExists\": {\"aws:TagKeys\": [\"a\", \"b\"]}}",
              "/",
              "{\"StringEqual\": {\"aws:PrincipalOrgID\": \"o-a1b2c3d4e5\"}}",
              "{\"NullIfExists\": {\"aws:TokenIssueTime\": \"true\"}}",
              "{\"StringEquals\": \"o-a1b2c3d4e5\"}",
              "\"none\"",
              "[{\"Bool\": {\"aws:SecureTransport\": \"true\"}}]"),
          "Sid",
          List.of("", "\"Read1\"", "/", "\"read_caches\"", "5", "[\"Read\"]"),
          "NotAction",
          List.of("", "/", "\"s3:PutObject\""),
          "NotResource",
          List.of("", "/", "\"arn:aws:s3:::other-bucket\""),
          "NotPrincipal",
          List.of("", "/", "{\"AWS\": \"111122223333\"}"),
          "Comment",
          List.of("", "/", "\"reading\""));

  private static final List<OtherProgram.Difference> KNOWN =
      List.of(
          having("An underscore in a Sid", "read_caches"),
          having("An account as the whole Principal", "\"Principal\": \"111122223333\""),
          having("A space in an action", "s3:Get Object"),
          having("A text that is no ARN", "\"Resource\": \"example-bucket\""),
          having("An ARN that is too short", "\"arn:aws:s3\""),
          having("Null with IfExists", "NullIfExists"),
          having("An operator that does not exist", "\"StringEqual\""),
          new OtherProgram.Difference("No Principal", about -> lacks(about, "Principal")),
          new OtherProgram.Difference("No Resource", about -> lacks(about, "Resource")));

  private final Random random = new Random(20_260_926);
  private final TextLinter linter = new TextLinter();

  @Test
  void grammarIsTheSame() {
    List<OtherProgram.Question> questions = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String policy = policy();
      questions.add(
          new OtherProgram.Question("{\"policy\": " + policy + "}", isRight(policy), policy));
    }

    assertThat(OtherProgram.complaints(questions, KNOWN)).isEmpty();
  }

  private static OtherProgram.Difference having(String name, String wrong) {
    return new OtherProgram.Difference(name, about -> about.contains(wrong));
  }

  /** Whether one of the statements has neither an element nor its negation. */
  private static boolean lacks(String policy, String element) {
    for (String statement :
        policy.substring(policy.indexOf('[')).split("}, \\{\"Action|}, \\{\"Effect")) {
      if (!statement.contains(element + "\":")) {
        return true;
      }
    }
    return false;
  }

  private boolean isRight(String policy) {
    LoadOptions options =
        new LoadOptions(
            Optional.of(InputKind.ENDPOINT_POLICY),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of());
    return linter.lint("policy.json", policy, options, Instant.EPOCH).findings().stream()
        .map(Finding::rule)
        .noneMatch(rule -> GRAMMAR.contains(rule.name()));
  }

  private String policy() {
    List<String> fields = new ArrayList<>();
    String version =
        pick(List.of("\"2012-10-17\"", "\"2008-10-17\"", "", "/", "\"2012-10-7\"", "2012"));
    if (!version.isEmpty()) {
      fields.add("\"Version\": " + version);
    }
    List<String> statements = new ArrayList<>();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      statements.add(statement());
    }
    fields.add("\"Statement\": [" + String.join(", ", statements) + "]");
    return "{" + String.join(", ", fields) + "}";
  }

  private String statement() {
    List<String> fields = new ArrayList<>();
    for (String element : STATEMENT.keySet().stream().sorted().toList()) {
      String value = pick(STATEMENT.get(element));
      if (!value.isEmpty()) {
        fields.add("\"" + element + "\": " + value);
      }
    }
    return "{" + String.join(", ", fields) + "}";
  }

  /** A right value, and once in twenty times a wrong one. */
  private String pick(List<String> values) {
    int slash = values.indexOf("/");
    boolean wrong = random.nextInt(20) == 0;
    return wrong
        ? values.get(slash + 1 + random.nextInt(values.size() - slash - 1))
        : values.get(random.nextInt(slash));
  }
}
