package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rules.RuleIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands beside {@code check}. */
class CommandsTest {
  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void folder() {
    call = Call.in(folder);
  }

  @Nested
  class Top {
    @Test
    void withoutCommandThereIsAnError() {
      Outcome outcome = call.run();

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err())
          .isEqualTo(
              "vpcelint: Missing required subcommand\n"
                  + "Run 'vpcelint --help' to see what there is.\n");
    }

    @Test
    void helpListsTheCommands() {
      Outcome outcome = call.run("--help");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).contains("check", "explain", "rules", "init", "completion");
    }

    @Test
    void versionNamesProgramFactsAndJava() {
      assertThat(call.run("--version").out())
          .matches(
              "vpcelint dev\nfacts about AWS of \\d{4}-\\d\\d-\\d\\d\nJava "
                  + System.getProperty("java.version").replace("+", "\\+")
                  + " .+\n");
    }

    @Test
    void unknownCommandsComeWithASuggestion() {
      assertThat(call.run("chek", "x.yaml").err())
          .startsWith("vpcelint: There is no command 'chek'; did you mean check?\n");
    }

    @Test
    void forgottenCommandIsNamed() {
      assertThat(call.run("template.yaml").err())
          .startsWith(
              "vpcelint: There is no command 'template.yaml'; files are linted by 'vpcelint check"
                  + " template.yaml'.\n");
    }
  }

  @Nested
  class Explain {
    @Test
    void everyRuleHasAManual() {
      for (RuleInfo rule : new RuleIndex().infos()) {
        Outcome outcome = call.run("explain", rule.name());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
            .startsWith(rule.name() + "\n\n")
            .contains(rule.code() + ", " + rule.severity().label(), "What it finds", "Sources")
            .doesNotContain("<!--", "```", "severity:");
        assertThat(outcome).isEqualTo(call.run("explain", rule.code()));
      }
    }

    @Test
    void unknownRulesComeWithASuggestion() {
      Outcome outcome = call.run("explain", "duplicate-privat-dns");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err())
          .isEqualTo(
              "vpcelint: there is no rule \"duplicate-privat-dns\". Did you mean"
                  + " \"duplicate-private-dns\"?\n");
    }

    @Test
    void terminalShowsHeadingsInBold() {
      assertThat(call.terminal().run("explain", "invalid-effect").out())
          .startsWith("\u001b[1minvalid-effect\u001b[0m\n");
    }
  }

  @Nested
  class Rules {
    @Test
    void areListedByFamily() {
      assertThat(call.run("rules").out())
          .contains("\ndns\n")
          .containsPattern("\n  VPCE801  duplicate-private-dns +error\n {11}[A-Z]");
    }

    @Test
    void jsonHasEveryRule() {
      String json = call.run("rules", "--format", "json").out();

      assertThat(json).startsWith("[\n").endsWith("]\n");
      for (RuleInfo rule : new RuleIndex().infos()) {
        assertThat(json).contains('"' + rule.name() + '"');
      }
    }

    @Test
    void otherFormatsAreUnknown() {
      assertThat(call.run("rules", "-f", "yaml").err())
          .isEqualTo("vpcelint: --format cannot be \"yaml\". It is one of text, json.\n");
    }
  }

  @Nested
  class Init {
    @Test
    void writesWhatIsNotThere() throws IOException {
      Files.createDirectory(folder.resolve(".git"));
      Files.createDirectory(folder.resolve("infra"));

      Outcome outcome = Call.in(folder.resolve("infra")).run("init");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .isEqualTo(
              """
              written .vpcelint.yaml
              written .pre-commit-config.yaml
              written .github/workflows/vpcelint.yml
              """);
      assertThat(folder.resolve(".github/workflows/vpcelint.yml")).isNotEmptyFile();
    }

    @Test
    void whatItWritesIsAConfiguration() {
      call.file("t.yaml", Samples.BAD_TEMPLATE);
      call.run("init");

      assertThat(call.run("check", "--root", ".", "t.yaml").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void keepsWhatIsThere() {
      call.file(".pre-commit-config.yaml", "repos: []\n");

      assertThat(call.run("init").out())
          .contains("kept    .pre-commit-config.yaml, which is there already; it could have:\n")
          .contains("\n      - repo: https://github.com/vpcelint/vpcelint\n");
      assertThat(folder.resolve(".pre-commit-config.yaml")).hasContent("repos: []");
      assertThat(folder.resolve(".vpcelint.yaml")).isNotEmptyFile();
    }
  }

  @Nested
  class Completion {
    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void knowsCommandsAndOptions(String shell) {
      Outcome outcome = call.run("completion", shell);

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .contains("explain", "show-undecided", "endpoint-policy", "duplicate-private-dns");
    }

    @Test
    void fishSeparatesWhatEachCommandTakes() {
      assertThat(call.run("completion", "fish").out())
          .contains(
              "complete -c vpcelint -n '__fish_seen_subcommand_from check' -s f -l format -x -a"
                  + " 'text compact sarif json github gitlab junit checkstyle' -d ")
          .contains("complete -c vpcelint -n '__fish_use_subcommand' -f -a check -d 'Lint ");
    }

    @Test
    void otherShellsAreUnknown() {
      Outcome outcome = call.run("completion", "tcsh");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("no completion for \"tcsh\": bash, zsh or fish");
    }
  }
}
