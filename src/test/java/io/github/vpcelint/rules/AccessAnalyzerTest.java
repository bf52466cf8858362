package io.github.vpcelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/**
 * Every check of IAM Access Analyzer that can apply to an endpoint policy is found by a rule. What
 * each comes to stands in {@code src/test/resources/access-analyzer/checks.yaml}; from it {@code
 * ./mvnw test -Dtest=AccessAnalyzerTest -Dupdate=true} writes {@code docs/access-analyzer.md}.
 */
class AccessAnalyzerTest {
  private static final Path DATA = Path.of("src/test/resources/access-analyzer/checks.yaml");
  private static final Path PAGE = Path.of("docs/access-analyzer.md");
  private static final Path FIXTURES = Path.of("fixtures");
  private static final String REFERENCE =
      "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";

  /**
   * A check of the reference.
   *
   * @param code its issue code
   * @param type its finding type
   * @param facts what it comes to
   */
  record Check(String code, String type, Map<String, Object> facts) {
    boolean applies() {
      return facts.containsKey("rule");
    }

    String rule() {
      return String.valueOf(facts.get("rule"));
    }

    /** The fixture, and the text in it or in its findings. */
    Map.Entry<String, String> fixture(String kind) {
      Map<?, ?> fixture = (Map<?, ?>) facts.get(kind);
      assertThat(fixture).as("%s of %s", kind, code).hasSize(1);
      Map.Entry<?, ?> entry = fixture.entrySet().iterator().next();
      return Map.entry(String.valueOf(entry.getKey()), String.valueOf(entry.getValue()));
    }

    @Override
    public String toString() {
      return code;
    }
  }

  static List<Check> checks() throws IOException {
    List<Check> checks = new ArrayList<>();
    Map<String, Map<String, Object>> data = new Yaml().load(Files.readString(DATA));
    data.forEach(
        (code, facts) -> checks.add(new Check(code, String.valueOf(facts.get("type")), facts)));
    return checks;
  }

  static List<Check> checksThatApply() throws IOException {
    return checks().stream().filter(Check::applies).toList();
  }

  /** The page of 2026 has 156 sections; three codes have two of them. */
  @Test
  void everyCheckOfTheReferenceIsThere() throws IOException {
    assertThat(checks()).hasSize(153);
    assertThat(checks())
        .allSatisfy(
            check ->
                assertThat(check.facts())
                    .as(check.code())
                    .containsAnyOf(
                        Map.entry("rule", check.rule()),
                        Map.entry("not", String.valueOf(check.facts().get("not")))));
    assertThat(checksThatApply())
        .extracting(Check::rule)
        .isSubsetOf(new RuleIndex().infos().stream().map(RuleInfo::name).toList());
  }

  /** What is found in a fixture stands in its snapshot, which {@code FixturesTest} holds. */
  @ParameterizedTest
  @MethodSource("checksThatApply")
  void ruleFindsIt(Check check) throws IOException {
    Map.Entry<String, String> bad = check.fixture("bad");
    Path findings = FIXTURES.resolve(check.rule()).resolve(bad.getKey() + ".expected");

    assertThat(bad.getKey()).startsWith("bad-");
    assertThat(Files.readAllLines(findings))
        .as("findings of %s", check.code())
        .anyMatch(line -> line.contains(bad.getValue()) && line.endsWith("[" + check.rule() + "]"));
  }

  @ParameterizedTest
  @MethodSource("checksThatApply")
  void ruleLeavesNearMissAlone(Check check) throws IOException {
    Map.Entry<String, String> good = check.fixture("good");
    Path fixture = FIXTURES.resolve(check.rule()).resolve(good.getKey());

    assertThat(good.getKey()).startsWith("good-");
    assertThat(Files.readString(fixture).replaceAll("\\s+", " ")).contains(good.getValue());
    assertThat(Path.of(fixture + ".expected")).isEmptyFile();
  }

  @Test
  void pageIsWrittenFromTheData() throws IOException {
    String page = page(checks());
    if (Boolean.getBoolean("update")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE).replace("\r\n", "\n")).isEqualTo(page);
  }

  private static String page(List<Check> checks) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # IAM Access Analyzer's policy checks

        IAM Access Analyzer validates policies with the checks of its [reference](%s). It has no policy
        type for VPC endpoints and does not know which endpoint a policy hangs on, so some of these checks
        it cannot make there; vpcelint makes all that can apply. Each is shown with the rule that reports
        it, a policy in which it does, and one that comes near and is left alone.

        This page is written by a test (see `src/test/resources/access-analyzer/checks.yaml`), from the
        reference as it was in 2026: %d checks, of which %d can apply to an endpoint policy.

        """
            .formatted(REFERENCE, checks.size(), checks.stream().filter(Check::applies).count()));
    page.append("| check | type | rule | found in | left alone in |\n|---|---|---|---|---|\n");
    checks.stream().filter(Check::applies).forEach(check -> page.append(row(check)));
    page.append("\n## Checks that cannot apply to an endpoint policy\n\n");
    page.append("| check | type | why |\n|---|---|---|\n");
    for (Check check : checks) {
      if (!check.applies()) {
        page.append("| %s | %s | %s |\n".formatted(link(check), type(check), reason(check)));
      }
    }
    return page.toString();
  }

  private static String row(Check check) {
    String family =
        new RuleIndex()
            .infos().stream()
                .filter(info -> info.name().equals(check.rule()))
                .findAny()
                .orElseThrow()
                .family();
    return "| %s | %s | [%s](../rules/%s/%s.md) | %s | %s |\n"
        .formatted(
            link(check),
            type(check),
            check.rule(),
            family,
            check.rule(),
            fixture(check, "bad"),
            fixture(check, "good"));
  }

  private static String fixture(Check check, String kind) {
    String name = check.fixture(kind).getKey();
    return "[%s](../fixtures/%s/%s)"
        .formatted(name.substring(0, name.indexOf('.')), check.rule(), name);
  }

  private static String reason(Check check) {
    return String.valueOf(check.facts().get("not")).replace("*", "\\*").replace("|", "\\|");
  }

  private static String type(Check check) {
    return check.type().replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  /** The page's anchors are made from type and code; it calls a warning a general warning. */
  private static String link(Check check) {
    String type = check.type().equals("WARNING") ? "GENERAL_WARNING" : check.type();
    String anchor = (type + "_" + check.code()).replace('_', '-').toLowerCase(Locale.ROOT);
    return "[%s](%s#access-analyzer-reference-policy-checks-%s)"
        .formatted(check.code(), REFERENCE, anchor);
  }
}
