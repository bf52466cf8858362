package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and entries that ask for silence. */
class SuppressionTest {
  private static final String LINE = "          - Effect: allow";

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void folder() {
    call = Call.in(folder);
  }

  private Outcome check(String lineAndComments) {
    return call.file("t.yaml", Samples.BAD_TEMPLATE.replace(LINE, lineAndComments))
        .run("check", "-f", "json", "--root", ".", ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINE + " # vpcelint-ignore: invalid-effect -- in a hurry",
        "          # vpcelint-ignore: invalid-effect -- in a hurry\n" + LINE,
        "# vpcelint-ignore: VPCE105 -- in a hurry\n# and another comment\n" + LINE,
        "          #vpcelint-ignore:grammar -- in a hurry\n" + LINE,
      })
  void commentsOnTheLineOrAboveIt(String text) {
    Outcome outcome = check(text);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("\"suppressed\": 1,", "\"in a hurry\"", "\"inSource\"", "\"notes\": 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINE + "\n          # vpcelint-ignore: invalid-effect",
        "          # vpcelint-ignore: invalid-effect\n\n" + LINE,
        LINE + " # vpcelint-ignored: invalid-effect",
        LINE + " # note: vpcelint-ignore: invalid-effect",
      })
  void othersDoNothing(String text) {
    assertThat(check(text).code()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void reasonsAreRequiredWhereTheConfigurationSaysSo(boolean required) {
    call.file(".vpcelint.yaml", "require-reason: " + required);

    Outcome outcome = check(LINE + " # vpcelint-ignore: invalid-effect");

    assertThat(outcome.out().contains("nothing says why invalid-effect is suppressed here"))
        .isEqualTo(required);
  }

  @Test
  void unusedOnesAreNoted() {
    Outcome outcome =
        check(LINE + " # vpcelint-ignore: invalid-effect, private-dns-off, invalid-efect");

    assertThat(outcome.out())
        .contains("no finding of private-dns-off is suppressed here")
        .contains("there is no rule invalid-efect")
        .contains("did you mean invalid-effect?")
        .contains("\"notes\": 2,");
  }

  @Test
  void onesForRulesThatDoNotRunAreLeftAlone() {
    call.file(
        "t.yaml",
        Samples.BAD_TEMPLATE.replace(
            LINE, LINE + " # vpcelint-ignore: invalid-effect, open-principal"));

    assertThat(call.run("check", "--select", "unused-suppression", "t.yaml").out())
        .startsWith("no findings in 1 file");
    assertThat(call.run("check", "--severity", "grammar=off", "t.yaml").out())
        .contains("no finding of open-principal is suppressed here")
        .doesNotContain("no finding of invalid-effect");
  }

  @Test
  void rulesThatNeedOtherFilesAreLeftAloneWhereThoseWereNotRead() {
    call.file(
        "t.yaml",
        Samples.GOOD_TEMPLATE.replace(
            "PrivateDnsEnabled: true",
            "PrivateDnsEnabled: true # vpcelint-ignore: duplicate-private-dns, unknown-action"));

    assertThat(call.run("check", "t.yaml").out())
        .contains("no finding of unknown-action is suppressed here")
        .doesNotContain("duplicate-private-dns is suppressed");
    assertThat(call.run("check", "--root", ".", ".").out())
        .contains("no finding of duplicate-private-dns is suppressed here");
  }

  @Test
  void familyIsLeftAloneWhereOneOfItsRulesNeedsOtherFiles() {
    call.file(
        "t.yaml",
        Samples.GOOD_TEMPLATE.replace(
            "PrivateDnsEnabled: true", "PrivateDnsEnabled: true # vpcelint-ignore: dns, document"));

    assertThat(call.run("check", "t.yaml").out())
        .contains("no finding of document is suppressed here")
        .doesNotContain("no finding of dns");
  }

  @Test
  void moduleOfTerraformIsAFolder() {
    call.file("main.tf", "# vpcelint-ignore: unknown-action, nonsense\nlocals {}\n");

    assertThat(call.run("check", "main.tf").out())
        .contains("there is no rule nonsense")
        .doesNotContain("no finding of unknown-action");
    assertThat(call.run("check", "--root", ".", ".").out())
        .contains("no finding of unknown-action is suppressed here");
  }

  @Test
  void cloudFormationMetadata() {
    call.file(
        "t.yaml",
        Samples.BAD_TEMPLATE.replace(
            "    Properties:\n",
            "    Metadata: {vpcelint: {ignore: [invalid-effect]}}\n    Properties:\n"));

    assertThat(call.run("check", "t.yaml").out()).startsWith("no findings in 1 file; 1 suppressed");
  }
}
