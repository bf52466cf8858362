package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vpcelint check}, from its arguments to its exit code. */
class CheckTest {
  private static final String FOUND_IN_BAD =
      "bad.yaml:16:21: error: the Effect \"allow\" is neither \"Allow\" nor \"Deny\" (capitals"
          + " count); AWS refuses the policy (InvalidPolicyDocument) [invalid-effect]\n";

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call =
        Call.in(folder)
            .file("bad.yaml", Samples.BAD_TEMPLATE)
            .file("good.yaml", Samples.GOOD_TEMPLATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"endpoint-policy", "cloudformation", "terraform", "plan"})
  void anyFileCanBeReadAsAnyType(String type) {
    call.file("main.tf", "resource \"aws_vpc\" \"main\" {\n  cidr_block = \"10.0.0.0/16\"\n}\n")
        .file("main.tf.json", "{\"resource\": {\"aws_vpc\": {\"main\": {}}}}")
        .file("list.json", "[1, {\"Statement\": 2}]")
        .file("text.yaml", "just a text\n");

    Outcome outcome = call.run("check", "--input-type", type, "--show-files", ".");
    assertThat(outcome.code()).isIn(ExitCode.OK, ExitCode.FINDINGS);
    assertThat(outcome.out())
        .contains(
            type.equals("terraform")
                ? "main.tf: Terraform configuration"
                : "main.tf: passed over, HCL, which is read as Terraform configuration only");
  }

  @Nested
  class ExitCodes {
    @Test
    void nothingFound() {
      Outcome outcome = call.run("check", "good.yaml");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).startsWith("no findings in 1 file");
      assertThat(outcome.err()).isEmpty();
    }

    @Test
    void findings() {
      Outcome outcome = call.run("check", "-f", "compact", "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(outcome.out()).isEqualTo(FOUND_IN_BAD);
      assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "error, error, 1",
      "error, warning, 0",
      "warning, warning, 1",
      "warning, note, 0",
      "note, note, 1",
      "never, error, 0"
    })
    void failOnDecides(String failOn, String severity, int code) {
      Outcome outcome =
          call.run(
              "check", "--fail-on", failOn, "--severity", "invalid-effect=" + severity, "bad.yaml");

      assertThat(outcome.code()).isEqualTo(code);
      assertThat(outcome.out()).contains(severity + "[invalid-effect]");
    }

    @Test
    void missingPathIsWrongButTheOthersAreLinted() {
      Outcome outcome = call.run("check", "-f", "compact", "nowhere.yaml", "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.out())
          .startsWith(FOUND_IN_BAD)
          .contains("nowhere.yaml: error: There is no such file or folder.");
    }

    @Test
    void whatDoesNotParseIsAFinding() {
      call.file("broken.yaml", "Resources:\n  A:\n    Type: AWS::EC2::VPCEndpoint\n  B: [\n");

      Outcome outcome = call.run("check", "-f", "compact", "broken.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(outcome.out()).startsWith("broken.yaml:").contains("[parse-error]");
    }
  }

  @Nested
  class Paths {
    @Test
    void currentFolderByDefault() {
      assertThat(call.run("check", "-f", "compact").out()).isEqualTo(FOUND_IN_BAD);
    }

    @Test
    void resultsDoNotDependOnTheWorkingFolder() {
      call.file("infra/bad.yaml", Samples.BAD_TEMPLATE);
      Outcome fromRoot = call.run("check", "-f", "json", "infra");
      Outcome fromInside = Call.in(folder.resolve("infra")).run("check", "-f", "json", ".");
      Outcome fromElsewhere =
          Call.in(folder.getParent())
              .run("check", "-f", "json", folder.resolve("infra/bad.yaml").toString());

      assertThat(fromInside).isEqualTo(fromRoot);
      assertThat(fromElsewhere).isEqualTo(fromRoot);
      assertThat(fromRoot.out()).contains("\"infra/bad.yaml\"");
    }

    @Test
    void resultsDoNotDependOnTheOrderOfPaths() {
      assertThat(call.run("check", "good.yaml", "bad.yaml"))
          .isEqualTo(call.run("check", "bad.yaml", "good.yaml", "bad.yaml"));
    }

    @Test
    void rootIsWhatPathsAreRelativeTo() {
      call.file("infra/bad.yaml", Samples.BAD_TEMPLATE);

      assertThat(call.run("check", "-f", "compact", "--root", "infra", "infra").out())
          .isEqualTo(FOUND_IN_BAD);
    }

    @Test
    void rootMustBeAFolder() {
      Outcome outcome = call.run("check", "--root", "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).isEqualTo("vpcelint: --root: there is no folder bad.yaml.\n");
    }

    @Test
    void standardInputIsLintedAsIfItWereAFile() {
      Outcome outcome =
          call.stdin(Samples.BAD_TEMPLATE)
              .run("check", "-f", "compact", "--stdin-filename", "new/bad.yaml", "-");

      assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(outcome.out()).isEqualTo("new/" + FOUND_IN_BAD);
    }

    @Test
    void standardInputNeedsNoDashBesideItsName() {
      assertThat(
              call.stdin(Samples.BAD_TEMPLATE)
                  .run("check", "-f", "compact", "--stdin-filename", "bad.yaml")
                  .out())
          .isEqualTo(FOUND_IN_BAD);
    }

    @Test
    void standardInputStandsAmongFiles() {
      assertThat(
              call.stdin(Samples.BAD_POLICY).run("check", "-f", "compact", "-", "bad.yaml").out())
          .startsWith(FOUND_IN_BAD)
          .contains("\nstdin:4:15: error: ");
    }

    @Test
    void manyFilesAreReadInParallelWithTheSameResult() {
      for (int i = 0; i < 250; i++) {
        call.file(
            "many/" + i + ".yaml", i % 50 == 0 ? Samples.BAD_TEMPLATE : Samples.GOOD_TEMPLATE);
      }

      Outcome alone = call.run("check", "-f", "json", "--jobs", "1", "many");
      assertThat(alone.out()).contains("\"errors\": 5,");
      assertThat(call.run("check", "-f", "json", "--jobs", "4", "many")).isEqualTo(alone);
    }
  }

  @Nested
  class Rules {
    @Test
    void selectRunsOnlyThese() {
      assertThat(call.run("check", "--select", "dns,VPCE001", "bad.yaml").code()).isZero();
      assertThat(call.run("check", "--select=dns", "--select=grammar", "bad.yaml").code())
          .isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void ignoreLeavesOut() {
      assertThat(call.run("check", "--ignore", "VPCE105", "bad.yaml").code()).isZero();
      assertThat(call.run("check", "--ignore", "grammar", "bad.yaml").code()).isZero();
    }

    @Test
    void offIsALevel() {
      assertThat(call.run("check", "--severity", "invalid-effect=off", "bad.yaml").code()).isZero();
    }
  }

  @Nested
  class WrongOptions {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "--format=txt | The report format cannot be \"txt\". Did you mean \"text\"?",
          "--fail-on=errors | --fail-on cannot be \"errors\". Did you mean \"error\"?",
          "--color=red | --color cannot be \"red\". It is one of auto, always, never.",
          "--jobs=0 | --jobs is a number from 1 to 256, not 0.",
          "--jobs=x | --jobs is a number from 1 to 256, not x.",
          "--jobs=9999999999 | --jobs is a number from 1 to 256, not 9999999999.",
          "--account=42 | --account is an account number of 12 digits, not \"42\".",
          "--region=EU | --region is the name of a region, such as eu-central-1, not \"EU\".",
          "--now=tomorrow | --now is a time such as 2026-01-31 or 2026-01-31T12:00:00Z, not"
              + " \"tomorrow\".",
          "--now=2026-02-30 | --now is a time such as 2026-01-31 or 2026-01-31T12:00:00Z, not"
              + " \"2026-02-30\".",
          "--parameter=Env | --parameter needs NAME=VALUE, not \"Env\".",
          "--severity=dns=fatal | The level of --severity cannot be \"fatal\". It is one of error,"
              + " warning, note, off.",
          "--severity=dns | --severity needs RULE=LEVEL, not \"dns\".",
          "--select=invalid-efect | --select: there is no rule or family \"invalid-efect\". Did you"
              + " mean \"invalid-effect\"?",
          "--ignore=zzz | --ignore: there is no rule or family \"zzz\". `vpcelint rules` lists them.",
          "--report=sarif | --report needs FORMAT=FILE, not \"sarif\".",
          "--report=sarif= | --report needs FORMAT=FILE, not \"sarif=\".",
          "--input-type=tf | --input-type cannot be \"tf\". It is one of auto, endpoint-policy,"
              + " cloudformation, terraform, plan.",
        })
    void exitCodeIsTwoAndTheMessageHelps(String option, String message) {
      Outcome outcome = call.run("check", option, "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).isEqualTo("vpcelint: " + message + "\n");
    }

    @Test
    void configAndNoConfigExcludeEachOther() {
      assertThat(call.run("check", "--config", "x", "--no-config").err())
          .isEqualTo("vpcelint: --config and --no-config exclude each other.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--formt=text", "--form=text"})
    void unknownOptionsComeWithASuggestion(String option) {
      Outcome outcome = call.run("check", option);

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err())
          .isEqualTo(
              "vpcelint: Unknown option: '"
                  + option
                  + "'; did you mean --format?\n"
                  + "Run 'vpcelint check --help' to see what there is.\n");
    }
  }

  @Nested
  class Reports {
    @Test
    void outputTakesThePlaceOfStandardOutput() {
      Outcome outcome = call.run("check", "-f", "compact", "-o", "out/report.txt", "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(outcome.out()).isEmpty();
      assertThat(folder.resolve("out/report.txt")).hasContent(FOUND_IN_BAD.strip());
    }

    @Test
    void moreReportsGoIntoFiles() {
      Outcome outcome =
          call.run(
              "check",
              "--format=compact",
              "--report=sarif=vpcelint.sarif",
              "--report",
              "json=vpcelint.json",
              "bad.yaml");

      assertThat(outcome.out()).isEqualTo(FOUND_IN_BAD);
      assertThat(folder.resolve("vpcelint.sarif")).content().contains("\"VPCE105\"");
      assertThat(folder.resolve("vpcelint.json")).content().contains("\"VPCE105\"");
    }

    @Test
    void reportThatCannotBeWrittenIsSaid() throws IOException {
      Files.createDirectory(folder.resolve("taken"));

      Outcome outcome = call.run("check", "-f", "compact", "--report", "json=taken", "bad.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.out()).isEqualTo(FOUND_IN_BAD);
      assertThat(outcome.err()).startsWith("vpcelint: the report cannot be written: ");
    }

    @Test
    void machineFormatsKeepErrorsOfTheRunApart() {
      Outcome outcome = call.run("check", "-f", "sarif", "nowhere.yaml");

      assertThat(outcome.out()).startsWith("{").endsWith("}\n");
      assertThat(outcome.err())
          .isEqualTo("vpcelint: nowhere.yaml: There is no such file or folder.\n");
    }

    @Test
    void quietShowsFindingsOnly() {
      assertThat(call.run("check", "-q", "good.yaml").out()).isEmpty();
      assertThat(call.run("check", "-q", "bad.yaml").out())
          .contains("error[invalid-effect]")
          .doesNotContain("1 error in 1 file");
    }
  }

  @Nested
  class Deployment {
    private static final String TERRAFORM =
        """
        variable "region" {}
        variable "names" { type = list(string) }
        resource "aws_vpc_endpoint" "cache" {
          vpc_id              = "vpc-1"
          vpc_endpoint_type   = "Interface"
          service_name        = "com.amazonaws.${var.region}.elasticache"
          private_dns_enabled = true
        }
        """;

    @BeforeEach
    void terraform() {
      call.file("main.tf", TERRAFORM)
          .file("prod.tfvars", "names = [\"a\"]\nregion = \"eu-west-1\"\n")
          .file("dev.tfvars.json", "{\"names\": [], \"region\": \"us-east-1\"}");
    }

    private String check(String... options) {
      List<String> arguments = new ArrayList<>(List.of("check", "-f=compact", "main.tf"));
      arguments.addAll(List.of("--select=endpoint-service-region", "--region", "eu-west-1"));
      arguments.addAll(List.of(options));
      return call.run(arguments.toArray(new String[0])).out();
    }

    @Test
    void parametersMakeUnknownsKnown() {
      assertThat(check()).isEmpty();
      assertThat(check("--parameter", "region=eu-west-1")).isEmpty();
      assertThat(check("--parameter", "region=us-east-1")).contains("[endpoint-service-region]");
    }

    @Test
    void variableFilesDoSoToo() {
      assertThat(check("--var-file", "prod.tfvars")).isEmpty();
      assertThat(check("--var-file", "dev.tfvars.json")).contains("[endpoint-service-region]");
      assertThat(check("--var-file", "dev.tfvars.json", "--var-file=prod.tfvars")).isEmpty();
      assertThat(check("--var-file", "prod.tfvars", "--parameter=region=us-east-1"))
          .contains("[endpoint-service-region]");
    }

    @Test
    void missingVariableFilesAreSaid() {
      Outcome outcome = call.run("check", "--var-file=nowhere.tfvars");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err())
          .startsWith(
              "vpcelint: --var-file: nowhere.tfvars:1:1: error: This file cannot be read: ");
    }

    @Test
    void brokenVariableFilesAreShownWithTheirPlace() {
      call.file("broken.tfvars", "region = \n");

      assertThat(call.run("check", "--var-file", "broken.tfvars").err())
          .startsWith("vpcelint: --var-file: broken.tfvars:1:");
    }
  }

  @Nested
  class Colors {
    private static final String ESCAPE = "\u001b[";

    @Test
    void onATerminalOnly() {
      assertThat(call.run("check", "bad.yaml").out()).doesNotContain(ESCAPE);
      assertThat(call.terminal().run("check", "bad.yaml").out()).contains(ESCAPE);
    }

    @Test
    void variablesAreHonoured() {
      assertThat(call.variable("CLICOLOR_FORCE", "1").run("check", "bad.yaml").out())
          .contains(ESCAPE);
      assertThat(call.variable("NO_COLOR", "1").run("check", "bad.yaml").out())
          .doesNotContain(ESCAPE);
      assertThat(call.variable("TERM", "dumb").terminal().run("check", "bad.yaml").out())
          .doesNotContain(ESCAPE);
    }

    @Test
    void optionGoesBeforeVariables() {
      assertThat(call.variable("NO_COLOR", "1").run("check", "--color", "always", "bad.yaml").out())
          .contains(ESCAPE);
      assertThat(call.terminal().run("check", "--color=never", "bad.yaml").out())
          .doesNotContain(ESCAPE);
    }

    @Test
    void controlCharactersOfAFileNeverReachTheTerminal() {
      call.file("bad.yaml", Samples.BAD_TEMPLATE.replace("allow", "\"all\\e[31mow\""));

      assertThat(call.run("check", "bad.yaml").out())
          .contains("all<U+001B>[31mow")
          .doesNotContain("\u001b");
    }
  }

  @Nested
  class Details {
    @Test
    void showFilesTellsWhatWasReadAsWhat() {
      call.file("notes.json", "{\"a\": 1}").file(".gitignore", "left/\n").file("left/x.yaml", "");

      assertThat(call.run("check", "--show-files").out())
          .contains(
              """
              Files:
                .git/: passed over, folders of this name are skipped
                bad.yaml: CloudFormation template
                good.yaml: CloudFormation template
                left/: passed over, ignored by .gitignore
              """)
          .containsPattern("notes.json: passed over, .+");
    }

    @Test
    void statisticsCountByRule() {
      assertThat(call.run("check", "--statistics").out())
          .contains("Findings by rule:\n       1  invalid-effect\n");
    }

    @Test
    void undecidedQuestionsAreShown() {
      call.file("p.json", Samples.GOOD_POLICY);

      assertThat(call.run("check", "--show-undecided", "p.json").out())
          .contains("Undecided:\n  p.json:6:");
    }

    @Test
    void detailsDoNotSpoilAMachineFormat() {
      Outcome outcome = call.run("check", "-f", "json", "--statistics");

      assertThat(outcome.out()).endsWith("}\n");
      assertThat(outcome.err()).contains("Findings by rule:");
    }
  }
}
