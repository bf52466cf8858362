package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files beyond a limit, and the limits of the configuration. */
class LimitsTest {
  private static final String POLICY =
      "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\"}]}";

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void folder() {
    call = Call.in(folder);
  }

  private Outcome check(String limits, String... paths) {
    call.file(".vpcelint.yaml", "limits: " + limits);
    String[] arguments = new String[6 + paths.length];
    System.arraycopy(
        new String[] {"check", "--root", ".", "-f", "compact", "--show-files"}, 0, arguments, 0, 6);
    System.arraycopy(paths, 0, arguments, 6, paths.length);
    return call.run(arguments);
  }

  @Test
  void tooLargeFileThatLooksLikeAKindIsAFinding() {
    call.file("large.json", POLICY).file("small.yaml", Samples.BAD_TEMPLATE);

    Outcome outcome = check("{file-bytes: 78}", "large.json");
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(outcome.out())
        .startsWith(
            "large.json:1:1: error: This file has 79 bytes, more than the 78 bytes that are read."
                + " [limit-exceeded]\n")
        .contains("large.json: passed over, over a limit");
    assertThat(check("{file-bytes: 78}", ".").out()).contains("large.json:1:1: error: ");
    assertThat(check("{file-bytes: 79}", "large.json").out()).doesNotContain("[limit-exceeded]");
  }

  @Test
  void tooLargeFileOfAnotherKindIsAFindingOnlyWhereItIsNamed() {
    call.file("data.json", "[" + "1, ".repeat(50_000) + "1]");

    assertThat(check("{file-bytes: 100000}", ".").out())
        .doesNotContain("[limit-exceeded]")
        .contains(
            "data.json: passed over, over a limit, and nothing in it looks like one of the kinds"
                + " read");
    assertThat(check("{file-bytes: 100000}", "data.json").out()).contains("[limit-exceeded]");
  }

  @Test
  void characterThatIsCutInHalfIsNoTrouble() {
    call.file("large.json", POLICY.replace("*", "\u00e9".repeat(40_000)));

    assertThat(check("{file-bytes: 70000}", "large.json").out())
        .contains("[limit-exceeded]")
        .doesNotContain("UTF-8");
  }

  @Test
  void standardInputIsHeldToTheSameLimit() {
    call.stdin(POLICY);

    assertThat(check("{file-bytes: 78}", "-").out()).startsWith("stdin:1:1: error: This file has");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{depth: 4} | {depth: 9} | Objects and lists are nested more than 4 deep here.",
        "{aliases: 1} | {aliases: 3} | This file has more than 1 aliases of objects and lists.",
        "{alias-nodes: 3} | {alias-nodes: 100} | The aliases up to here stand for more than 3"
            + " values.",
      })
  void everyLimitOfTheReadersCanBeSet(String tight, String wide, String message) {
    call.file(
        "t.yaml",
        """
        Resources:
          Api:
            Type: AWS::EC2::VPCEndpoint
            Metadata: {a: &a {b: [1, 2]}, c: *a, d: *a}
        """);

    assertThat(check(tight, "t.yaml").out()).contains(message + " [limit-exceeded]");
    assertThat(check(wide, "t.yaml").out()).doesNotContain("[limit-exceeded]");
  }

  @Test
  void expressionsOfTerraformHaveADepthToo() {
    call.file("main.tf", "locals { a = [[[[[[1]]]]]] }\nresource \"aws_vpc_endpoint\" \"a\" {}\n");

    assertThat(check("{depth: 4}", "main.tf").out())
        .contains("more than 4 deep")
        .contains("[limit");
    assertThat(check("{depth: 20}", "main.tf").out()).doesNotContain("[limit-exceeded]");
  }

  @Test
  void fileOverALimitLeavesTheOthersAlone() {
    call.file(
            "deep.json",
            "{\"AWSTemplateFormatVersion\": " + "[".repeat(300) + "]".repeat(300) + "}")
        .file("bad.yaml", Samples.BAD_TEMPLATE);

    assertThat(check("{findings: 10}", ".").out())
        .contains("deep.json:1:", "[limit-exceeded]")
        .contains("bad.yaml:16:21: error: ");
  }

  @Test
  void findingsAreCutWithANotification() {
    call.file("bad.yaml", Samples.BAD_TEMPLATE).file("more.yaml", Samples.BAD_TEMPLATE);

    assertThat(check("{findings: 1}", ".").out())
        .startsWith("bad.yaml:16:21: error: the Effect \"allow\"")
        .doesNotContain("more.yaml:16")
        .contains(
            "vpcelint: warning: Only the first 1 of 2 findings are reported; limits.findings in the"
                + " configuration sets how many.\n");
  }
}
