package io.github.vpcelint.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.JsonText;
import io.github.vpcelint.cli.TextLinter;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * What other linters expect of a policy in their public tests, held against what is found here. The
 * cases stand in {@code src/test/resources/peers/expectations.yaml}; from it {@code ./mvnw test
 * -Dtest=PeerExpectationsTest -Dupdate=true} writes {@code docs/other-linters.md}.
 */
class PeerExpectationsTest {
  private static final Path DATA = Path.of("src/test/resources/peers/expectations.yaml");
  private static final Path PAGE = Path.of("docs/other-linters.md");
  private static final TextLinter LINTER = new TextLinter();

  /**
   * An expectation.
   *
   * @param tool whose it is
   * @param facts the case as it stands in the data
   */
  record Expectation(String tool, Map<String, Object> facts) {
    String said(String key) {
      return String.valueOf(facts.getOrDefault(key, ""));
    }

    List<String> ours() {
      return ((List<?>) facts.get("ours")).stream().map(String::valueOf).toList();
    }

    String policy() {
      if (facts.containsKey("text")) {
        return said("text");
      }
      if (facts.containsKey("policy")) {
        return JsonText.of(facts.get("policy"));
      }
      Map<Object, Object> statement = new LinkedHashMap<>((Map<?, ?>) facts.get("statement"));
      statement.putIfAbsent("Principal", "*");
      return JsonText.of(Map.of("Version", "2012-10-17", "Statement", List.of(statement)));
    }

    @Override
    public String toString() {
      return tool + ", " + said("test");
    }
  }

  static List<Expectation> expectations() throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    data()
        .forEach(
            (tool, facts) -> {
              for (Object each : (List<?>) facts.get("cases")) {
                Map<String, Object> known = new LinkedHashMap<>();
                ((Map<?, ?>) each).forEach((key, value) -> known.put(String.valueOf(key), value));
                expectations.add(new Expectation(tool, known));
              }
            });
    return expectations;
  }

  private static Map<String, Map<String, Object>> data() throws IOException {
    return new Yaml().load(Files.readString(DATA));
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void findsWhatTheTableSays(Expectation expectation) {
    LoadOptions options =
        new LoadOptions(
            Optional.of(InputKind.ENDPOINT_POLICY),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of());
    Set<String> errors = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (Finding finding :
        LINTER.lint("policy.json", expectation.policy(), options, Instant.EPOCH).findings()) {
      all.add(finding.rule().name());
      // What their single statements let through as a whole policy is nothing that they ask about.
      boolean whole = finding.rule().family().equals("effect");
      if (finding.severity() == Severity.ERROR && !whole) {
        errors.add(finding.rule().name());
      }
    }

    assertThat(all).containsAll(expectation.ours());
    assertThat(errors).isSubsetOf(expectation.ours());
  }

  /** Where one of the two finds something and the other does not, the table says why. */
  @ParameterizedTest
  @MethodSource("expectations")
  void differencesAreExplained(Expectation expectation) {
    boolean theirs = !expectation.said("theirs").isEmpty();
    boolean explained = !expectation.said("why").isEmpty();
    assertThat(explained || theirs == !expectation.ours().isEmpty()).isTrue();
  }

  @Test
  void pageIsWrittenFromTheData() throws IOException {
    String page = page();
    if (Boolean.getBoolean("update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # Policies that other linters test

        What the public tests of other linters expect of a policy, and what vpcelint finds in one that says
        the same. Only expectations about the policy language count; what a tool thinks of identity policies
        is left out. A test runs every row (`src/test/resources/peers/expectations.yaml`) and writes this page.

        `cfn-policy-validator` (awslabs/aws-cloudformation-iam-policy-validator) has no expectations of its own
        here: it sends policies to IAM Access Analyzer, whose checks are in [access-analyzer.md](access-analyzer.md),
        and passes over VPC endpoints.
        """);
    Map<String, Map<String, Object>> data = data();
    for (Map.Entry<String, Map<String, Object>> tool : data.entrySet()) {
      page.append("\n## [%s](%s)\n\n".formatted(tool.getKey(), tool.getValue().get("url")));
      page.append("| test | it says | vpcelint says | why they differ |\n|---|---|---|---|\n");
      for (Expectation expectation : expectations()) {
        if (expectation.tool().equals(tool.getKey())) {
          page.append(row(expectation));
        }
      }
    }
    return page.toString();
  }

  private static String row(Expectation expectation) {
    String ours = String.join(", ", expectation.ours());
    return "| %s | %s | %s | %s |\n"
        .formatted(
            expectation.said("test"),
            expectation.said("theirs").isEmpty() ? "nothing" : expectation.said("theirs"),
            ours.isEmpty() ? "nothing" : ours,
            expectation.said("why").replace("*", "\\*"));
  }
}
