package io.github.vpcelint.differential;

import static io.github.vpcelint.differential.OtherProgram.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Service;
import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.policy.ActionPattern;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Patterns of actions and resources match what they match in another program. */
@EnabledIfEnvironmentVariable(named = OtherProgram.MODULES, matches = ".+")
class PatternDifferentialTest {
  private static final int CASES = 1500;
  private static final List<String> ARNS =
      List.of(
          "arn:aws:elasticache:us-east-1:111122223333:cluster:sessions",
          "arn:aws:elasticache:us-east-1:111122223333:replicationgroup:web-1",
          "arn:aws:s3:::example-bucket",
          "arn:aws:s3:::example-bucket/a/b:c.txt",
          "arn:aws:iam::111122223333:role/service/app");

  /** A wildcard before the first colon or slash of the resource field. */
  private static final OtherProgram.Difference WILD_TYPE =
      new OtherProgram.Difference(
          "A wildcard in the word for the resource type",
          about -> about.matches("\\* on (?:[^:]*:){5}[^:/]*[*?].*"));

  private final Random random = new Random(20_260_926);

  @Test
  void actionsMatchAlike() {
    Catalog catalog = Catalog.load();
    List<OtherProgram.Question> questions = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      Service service = catalog.service(i % 2 == 0 ? "elasticache" : "s3").orElseThrow();
      List<String> names = service.actionNames();
      String name = names.get(random.nextInt(names.size()));
      String pattern = service.prefix() + ":" + blurred(name, true);
      if (random.nextInt(10) == 0) {
        pattern = pattern.replace("elasticache", "ElastiCache").replace("s3:", "S3:");
      }
      boolean ours = ActionPattern.of(text(pattern)).widest(service).contains(name);
      String action = service.prefix() + ":" + name;
      questions.add(question(pattern, "*", action, "arn:aws:s3:::example-bucket", ours));
    }

    assertThat(OtherProgram.complaints(questions, List.of())).isEmpty();
  }

  @Test
  void resourcesMatchAlike() {
    List<OtherProgram.Question> questions = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      String arn = ARNS.get(random.nextInt(ARNS.size()));
      int start = resourceStart(arn);
      String pattern = arn.substring(0, start) + blurred(arn.substring(start), false);
      boolean ours = Wildcard.of(pattern).matches(arn);
      questions.add(question("*", pattern, "s3:GetObject", arn, ours));
    }

    assertThat(OtherProgram.complaints(questions, List.of(WILD_TYPE))).isEmpty();
  }

  private static int resourceStart(String arn) {
    int at = 0;
    for (int colons = 0; colons < 5; at++) {
      colons += arn.charAt(at) == ':' ? 1 : 0;
    }
    return at;
  }

  /** A text with parts left out for wildcards, and now and then a slip. */
  private String blurred(String text, boolean capitals) {
    StringBuilder blurred = new StringBuilder(text);
    for (int changes = random.nextInt(3); changes >= 0; changes--) {
      int at = random.nextInt(blurred.length());
      switch (random.nextInt(6)) {
        case 0 -> blurred.replace(at, Math.min(blurred.length(), at + 1 + random.nextInt(6)), "*");
        case 1 -> blurred.setCharAt(at, '?');
        case 2 -> blurred.insert(at, '*');
        case 3 -> blurred.setLength(at + 1);
        case 4 -> blurred.append('*');
        default -> blurred.setCharAt(at, other(blurred.charAt(at), capitals));
      }
    }
    return blurred.toString();
  }

  private char other(char c, boolean capitals) {
    boolean slip = !capitals || random.nextInt(4) == 0;
    return slip
        ? 'q'
        : Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
  }

  private static OtherProgram.Question question(
      String action, String resource, String called, String on, boolean ours) {
    String json =
        """
        {"policy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": %s, \
        "Resource": %s}]}, "action": %s, "resource": %s, "context": {}}\
        """
            .formatted(quoted(action), quoted(resource), quoted(called), quoted(on));
    return new OtherProgram.Question(
        json, ours, "%s on %s for %s on %s".formatted(action, resource, called, on));
  }

  private static PolicyText text(String text) {
    SourceFile file = SourceFile.of("case.json", text);
    return new PolicyText(
        TextValue.literal(text, Origin.verbatim(file, 0, text.length(), 0)), Condition.always());
  }
}
