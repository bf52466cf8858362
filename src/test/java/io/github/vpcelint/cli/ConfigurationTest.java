package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code .vpcelint.yaml} does to a check. */
class ConfigurationTest {
  private static final String TERRAFORM =
      """
      variable "region" {}
      resource "aws_vpc_endpoint" "cache" {
        vpc_id            = "vpc-1"
        vpc_endpoint_type = "Interface"
        service_name      = "com.amazonaws.${var.region}.elasticache"
      }
      """;

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call = Call.in(folder).file("infra/bad.yaml", Samples.BAD_TEMPLATE);
  }

  private Call configured(String yaml) {
    return call.file(".vpcelint.yaml", yaml);
  }

  @Nested
  class Finding {
    @Test
    void isNearestOneUpwardsFromWhatIsLinted() {
      configured("ignore: invalid-effect");

      assertThat(call.run("check", "infra/bad.yaml").code()).isZero();
      call.file("infra/.vpcelint.yaml", "fail-on: warning");
      assertThat(call.run("check", "infra/bad.yaml").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void doesNotLeaveTheRepository() throws IOException {
      Files.createDirectory(folder.resolve("infra/.git"));
      configured("ignore: invalid-effect");

      assertThat(call.run("check", "infra/bad.yaml").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void canBeSwitchedOffOrNamed() {
      configured("ignore: invalid-effect").file("other.yaml", "fail-on: never");

      assertThat(call.run("check", "--no-config").code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(call.run("check", "--config", "other.yaml").out()).contains("1 error");
    }

    @Test
    void failsForAFileThatIsNotThere() {
      Outcome outcome = call.run("check", "--config", "nowhere.yaml");

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("nowhere.yaml:1:1: error: This file cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n", "{}"})
    void mayBeEmpty(String yaml) {
      assertThat(configured(yaml).run("check").code()).isEqualTo(ExitCode.FINDINGS);
    }
  }

  @Nested
  class Rules {
    @Test
    void selectAndIgnore() {
      assertThat(configured("select: [dns, document]").run("check").code()).isZero();
      assertThat(configured("ignore: [grammar]").run("check").code()).isZero();
    }

    @Test
    void ruleGoesBeforeItsFamily() {
      assertThat(configured("select: invalid-effect\nignore: grammar").run("check").code())
          .isEqualTo(ExitCode.FINDINGS);
      assertThat(configured("select: grammar\nignore: invalid-effect").run("check").code())
          .isZero();
    }

    @Test
    void commandLineGoesBeforeTheFile() {
      configured("ignore: invalid-effect\nseverity: {invalid-effect: note}\nfail-on: never");

      assertThat(call.run("check", "--select=invalid-effect", "--fail-on=note", "-f=compact").out())
          .contains(": note: ");
      assertThat(call.run("check", "--select=grammar", "--fail-on=note").code())
          .describedAs("a family on the command line does not bring back what the file ignores")
          .isZero();
    }

    @Test
    void severitiesAndFailOn() {
      configured("severity: {grammar: note, VPCE105: warning}\nfail-on: error");

      Outcome outcome = call.run("check", "-f", "compact");
      assertThat(outcome.out()).contains(": warning: the Effect");
      assertThat(outcome.code()).isZero();
      assertThat(configured("severity: {invalid-effect: off}").run("check").code()).isZero();
    }
  }

  @Nested
  class Paths {
    @Test
    void excludedFilesAreLeftAloneEvenWhenNamed() {
      configured("exclude: infra/*.yaml");

      Outcome outcome = call.run("check", "--show-files", "infra/bad.yaml");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .contains("infra/bad.yaml: passed over, excluded by the configuration");
    }

    @Test
    void excludedFoldersAreNotEntered() {
      call.file("infra/deep/.gitignore", "x");
      configured("exclude: [deep/, bad.yaml]");

      assertThat(call.run("check", "--show-files").out())
          .contains("infra/deep/: passed over, excluded by the configuration")
          .contains("infra/bad.yaml: passed over, excluded by the configuration");
    }

    @Test
    void patternsStartFromTheFolderOfTheFile() {
      call.file("infra/.vpcelint.yaml", "exclude: [/bad.yaml]");

      assertThat(call.run("check", "infra").code()).isZero();
    }

    @Test
    void overridesSuppressWithAReason() {
      configured(
          """
          overrides:
            - files: infra/
              ignore: [invalid-effect]
              reason: moved away next week
          """);

      Outcome outcome = call.run("check", "-f", "json");
      assertThat(outcome.code()).isZero();
      assertThat(outcome.out())
          .contains("\"suppressed\": 1,", "\"moved away next week\"", "\"external\"");
    }

    @Test
    void laterOverridesGoFirst() {
      configured(
          """
          overrides:
            - files: infra/
              severity: {invalid-effect: note}
            - files: "*.yaml"
              severity: {grammar: warning}
            - files: other/
              severity: {invalid-effect: off}
          """);

      assertThat(call.run("check", "-f", "compact").out()).contains(": warning: the Effect");
    }

    @Test
    void overridesSayWhatBarePoliciesAreFor() {
      call.file("policies/cache.json", Samples.GOOD_POLICY)
          .file("policies/objects.json", Samples.GOOD_POLICY);
      configured(
          """
          exclude: infra
          service: elasticache
          overrides:
            files: objects.json
            service: s3
          """);

      assertThat(call.run("check", "-f", "compact").out())
          .contains("policies/objects.json:6:")
          .contains("[action-of-other-service]")
          .doesNotContain("cache.json");
    }

    @Test
    void deploymentIsKnown() {
      call.file("infra/bad.yaml", Samples.GOOD_TEMPLATE.replace("${AWS::Region}", "us-east-1"));
      configured("region: eu-west-1");

      assertThat(call.run("check", "-f", "compact").out()).contains("[endpoint-service-region]");
      assertThat(call.run("check", "--region", "us-east-1").code()).isZero();
    }

    @Test
    void deploymentMayBeOneOfSeveral() {
      call.file("infra/bad.yaml", Samples.GOOD_TEMPLATE.replace("${AWS::Region}", "us-east-1"));
      configured("region: [us-east-1, eu-west-1]");

      assertThat(call.run("check", "-f", "compact").out())
          .contains("[endpoint-service-region]")
          .contains("(when AWS::Region is \"eu-west-1\")");
      configured("region: [us-east-1, us-east-1]");
      assertThat(call.run("check").code()).isZero();
    }

    @Test
    void oneOfSeveralRegionsIsTheSameThroughoutATemplate() {
      call.file("infra/bad.yaml", Samples.GOOD_TEMPLATE);
      configured("region: [us-east-1, eu-west-1]\naccount: ['111122223333', 444455556666]");

      assertThat(call.run("check").out()).startsWith("no findings in 1 file");
    }

    @Test
    void variableFilesSupplyParameters() {
      call.file("infra/main.tf", TERRAFORM)
          .file("env/prod.tfvars", "region = \"us-east-1\"\n")
          .file("env/dev.tfvars.json", "{\"region\": \"eu-west-1\"}");
      String select = "select: endpoint-service-region\nregion: eu-west-1\n";

      assertThat(configured(select).run("check").code()).isZero();
      assertThat(configured(select + "var-files: env/prod.tfvars").run("check").code())
          .isEqualTo(ExitCode.FINDINGS);
      String both = "var-files: [env/prod.tfvars, env/dev.tfvars.json]";
      assertThat(configured(select + both).run("check").code()).isZero();
      assertThat(configured(select + both).run("check", "--parameter=region=us-east-1").code())
          .isEqualTo(ExitCode.FINDINGS);
      assertThat(
              configured(select + "overrides: {files: infra, var-files: env/prod.tfvars}")
                  .run("check")
                  .code())
          .isEqualTo(ExitCode.FINDINGS);
    }
  }

  @Nested
  class Mistakes {
    private String errors(String yaml) {
      Outcome outcome = configured(yaml).run("check");
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.out()).isEmpty();
      return outcome.err();
    }

    @Test
    void comeWithPlaceAndSuggestion() {
      assertThat(
              errors(
                  """
                  ingore: [private-dns-off]
                  select: [dsn, invalid-efect]
                  fail-on: warn
                  severity:
                    dns: off
                    invalid-effect: fatal
                  """))
          .isEqualTo(
              """
              vpcelint: the configuration cannot be used.
              .vpcelint.yaml:1:1: error: There is no key "ingore" here. Did you mean "ignore"?
              .vpcelint.yaml:2:10: error: There is no rule or family "dsn". Did you mean "dns"?
              .vpcelint.yaml:2:15: error: There is no rule or family "invalid-efect". Did you mean "invalid-effect"?
              .vpcelint.yaml:3:10: error: This must be one of error, warning, note, never, not "warn".
              .vpcelint.yaml:6:19: error: This must be one of error, warning, note, off, not "fatal".
              """);
    }

    @Test
    void ofVariableFiles() {
      call.file("broken.tfvars", "region = \n");

      assertThat(errors("var-files:\n  - nowhere.tfvars\n  - broken.tfvars\n  - 1"))
          .contains(".vpcelint.yaml:2:5: error: nowhere.tfvars:1:1: This file cannot be read: ")
          .contains(".vpcelint.yaml:3:5: error: broken.tfvars:1:")
          .contains(".vpcelint.yaml:4:5: error: This must be a text, not \"1\".");
    }

    @Test
    void ofOverridesAndLimits() {
      assertThat(
              errors(
                  """
                  overrides:
                    - service: ElastiCache
                      account: 42
                      file: x
                  limits:
                    depth: 0
                    findings: many
                  exclude:
                    - !old/
                    - "# x"
                  """))
          .isEqualTo(
              """
              vpcelint: the configuration cannot be used.
              .vpcelint.yaml:2:5: error: This override does not say for which files. Add "files" to it.
              .vpcelint.yaml:2:14: error: This must be the name of an endpoint service, such as elasticache or ecr.api, not "ElastiCache".
              .vpcelint.yaml:3:14: error: This must be an account number of 12 digits, not "42".
              .vpcelint.yaml:4:5: error: There is no key "file" here. Did you mean "files"?
              .vpcelint.yaml:6:10: error: This must be a whole number from 1 to 1000, not "0".
              .vpcelint.yaml:7:13: error: This must be a whole number from 1 to 100000000, not "many".
              .vpcelint.yaml:9:5: error: This must be a pattern for paths, such as policies/**, not something with the YAML tag !old/. Put a text that begins with an exclamation mark in quotes.
              .vpcelint.yaml:10:5: error: This must be a pattern for paths, such as policies/**, not "# x".
              """);
    }

    @Test
    void ofTheSyntaxItself() {
      assertThat(errors("ignore: [")).contains(".vpcelint.yaml:");
      assertThat(errors("ignore: dns\nignore: grammar")).contains(".vpcelint.yaml:2:1: error: ");
      assertThat(errors("a: 1\n---\nb: 2")).contains("There must be only one YAML document here.");
      assertThat(errors("- select")).contains("This must be an object, not a list.");
    }
  }
}
