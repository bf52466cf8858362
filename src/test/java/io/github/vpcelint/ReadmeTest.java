package io.github.vpcelint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The README's rule table is that of the manuals, and its sample is what the program prints. To
 * write them anew: {@code ./mvnw test -Dtest=ReadmeTest -Dupdate=true}.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- rules: written by ReadmeTest -->\n";
  private static final String END = "<!-- end of rules -->\n";
  private static final String PROMPT = "```console\n$ bin/vpcelint ";

  @Test
  void ruleTableIsThatOfTheManuals() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme).containsSubsequence(BEGIN, END);
    String expected =
        readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
            + table(new RuleIndex().infos())
            + readme.substring(readme.indexOf(END));

    compare(readme, expected);
  }

  @Test
  void sampleIsWhatTheProgramPrints() throws IOException {
    String readme = Files.readString(README);
    assertThat(readme).contains(PROMPT);
    int command = readme.indexOf(PROMPT) + PROMPT.length();
    int output = readme.indexOf('\n', command) + 1;
    String printed =
        Call.in(Path.of("").toAbsolutePath())
            .run(readme.substring(command, output - 1).split(" "))
            .out();

    compare(
        readme,
        readme.substring(0, output) + printed + readme.substring(readme.indexOf("```\n", output)));
  }

  private static void compare(String readme, String expected) throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.writeString(README, expected);
    } else {
      assertThat(readme)
          .describedAs("written anew by ./mvnw test -Dtest=ReadmeTest -Dupdate=true")
          .isEqualTo(expected);
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
