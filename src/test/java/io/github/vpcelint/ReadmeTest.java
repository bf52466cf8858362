package io.github.vpcelint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The README's rule table is that of the manuals. To write it anew: {@code ./mvnw test
 * -Dtest=ReadmeTest -Dupdate=true}.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- rules: written by ReadmeTest -->\n";
  private static final String END = "<!-- end of rules -->\n";

  @Test
  void ruleTableIsThatOfTheManuals() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme).containsSubsequence(BEGIN, END);
    String expected =
        readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
            + table(new RuleIndex().infos())
            + readme.substring(readme.indexOf(END));

    if (Boolean.getBoolean("update")) {
      Files.writeString(README, expected);
    } else {
      assertThat(readme).isEqualTo(expected);
    }
  }

  private static String table(List<RuleInfo> rules) {
    StringBuilder table = new StringBuilder("| rule | severity | what it finds |\n|---|---|---|\n");
    rules.stream()
        .sorted(Comparator.comparing(RuleInfo::code))
        .forEach(rule -> table.append(row(rule)));
    return table.toString();
  }

  private static String row(RuleInfo rule) {
    String off = rule.enabled() ? "" : ", off unless selected";
    String fix = rule.fixable().equals("none") ? "" : ", fix";
    return "| [`%s`](rules/%s/%s.md) | %s%s%s | %s |\n"
        .formatted(
            rule.name(),
            rule.family(),
            rule.name(),
            rule.severity().label(),
            off,
            fix,
            rule.summary().replace("|", "\\|"));
  }
}
