package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixTest {
  /** One repair that keeps the meaning (the Effect) and one that changes it (aws:SourceIp). */
  private static final String BOTH =
      Samples.BAD_POLICY.replace(
          "\"Resource\": \"*\"",
          "\"Resource\": \"*\",\n    \"Condition\": {\"IpAddress\": {\"aws:SourceIp\": \"10.0.0.0/8\"}}");

  @TempDir private Path folder;

  @Test
  void makesSafeRepairsAndReportsTheRest() throws IOException {
    Call.Outcome outcome = Call.in(folder).file("p.json", BOTH).run("check", "p.json", "--fix");

    assertThat(text("p.json")).isEqualTo(BOTH.replace("allow", "Allow"));
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(outcome.out())
        .contains("source-ip-through-endpoint", "1 finding fixed in 1 file\n", "1 error in 1 file")
        .contains("1 fixable with --unsafe-fixes\n")
        .doesNotContain("invalid-effect");
  }

  @Test
  void makesUnsafeRepairsWhenAsked() throws IOException {
    Call.Outcome outcome = Call.in(folder).file("p.json", BOTH).run("check", "--unsafe-fixes");

    assertThat(text("p.json"))
        .isEqualTo(BOTH.replace("allow", "Allow").replace("aws:SourceIp", "aws:VpcSourceIp"));
    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(outcome.out()).startsWith("2 findings fixed in 1 file\nno findings in 1 file");
  }

  @Test
  void saysHowManyRepairsThereAre() {
    Call.Outcome outcome = Call.in(folder).file("p.json", BOTH).run("check");

    assertThat(outcome.out()).contains("\n1 fixable with --fix, 1 more with --unsafe-fixes\n");
  }

  @Test
  void changesNothingElse() throws IOException {
    byte[] bytes =
        ("\uFEFF# é\r\n"
                + Samples.BAD_TEMPLATE.replace("allow", "allow # here").replace("\n", "\r\n"))
            .getBytes(StandardCharsets.UTF_16LE);
    Path file = Files.write(folder.resolve("t.yaml"), bytes);

    Call.Outcome outcome = Call.in(folder).run("check", "--fix", "--fail-on", "error");

    assertThat(outcome.code()).isEqualTo(ExitCode.OK);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE))
        .isEqualTo(
            new String(bytes, StandardCharsets.UTF_16LE).replace("allow # here", "Allow # here"));
  }

  @Test
  void repairsInRoundsUntilNothingIsLeft() throws IOException {
    String policy =
        Samples.GOOD_POLICY.replace(
            "\"elasticache:DescribeCacheClusters\"",
            "[\"elasticache:DescribeCacheCluster\", \"elasticache:Describe*\", \"elasticache:*\"]");

    Call.in(folder).file("p.json", policy).run("check", "--fix");

    assertThat(text("p.json"))
        .isEqualTo(
            Samples.GOOD_POLICY.replace(
                "\"elasticache:DescribeCacheClusters\"", "[\"elasticache:*\"]"));
  }

  @Test
  void leavesSuppressedAndUnselectedFindingsAlone() throws IOException {
    String template =
        Samples.BAD_TEMPLATE.replace("allow", "allow # vpcelint-ignore: invalid-effect");
    Call call = Call.in(folder).file("p.json", BOTH).file("t.yaml", template);

    call.run("check", "--fix", "--select", "effect");
    assertThat(text("p.json")).isEqualTo(BOTH);

    call.run("check", "--fix", "t.yaml");
    assertThat(text("t.yaml")).isEqualTo(template);
  }

  @Test
  void diffIsAPatchAndChangesNothing() throws IOException, InterruptedException {
    String twice = BOTH.replace("\n", "\r\n").stripTrailing();
    Call call = Call.in(folder).file("a b/p.json", twice).file("t.yaml", Samples.BAD_TEMPLATE);

    Call.Outcome outcome = call.run("check", "--diff");

    assertThat(text("a b/p.json")).isEqualTo(twice);
    assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(outcome.err()).isEqualTo("2 repairs in 2 files; --fix without --diff makes them\n");
    Path patch = Files.writeString(folder.resolve("fix.patch"), outcome.out());
    Process git =
        new ProcessBuilder("git", "apply", "--whitespace=nowarn", patch.toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertThat(git.waitFor()).isZero();
    assertThat(text("a b/p.json")).isEqualTo(twice.replace("allow", "Allow"));
    assertThat(text("t.yaml")).isEqualTo(Samples.GOOD_TEMPLATE);
  }

  @Test
  void diffSpellsOutControlCharactersOnATerminal() {
    String policy = BOTH.replace("\"Version\"", "\"Id\": \"\\u001b[2J\u009B2J\",\t\"Version\"");

    Call.Outcome outcome = Call.in(folder).file("p.json", policy).terminal().run("check", "--diff");

    assertThat(outcome.out()).contains("<U+009B>2J\",\t\"Version\"").contains("\u001B[31m-");
  }

  @Test
  void diffLeavesRoomForNoOtherReport() {
    Call call = Call.in(folder).file("p.json", BOTH);

    Call.Outcome refused = call.run("check", "--diff", "--format", "json");
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("--diff prints a patch and no report");

    Call.Outcome both = call.run("check", "--diff", "--format", "json", "-o", "report.json", "-q");
    assertThat(both.err()).isEmpty();
    assertThat(both.out()).startsWith("--- a/p.json\n+++ b/p.json\n@@ -1,7 +1,7 @@\n");
    assertThat(folder.resolve("report.json")).content().contains("\"rule\": \"invalid-effect\"");
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Call.Outcome repaired = Call.in(folder).stdin(BOTH).run("check", "-", "--fix");

    assertThat(repaired.out()).isEqualTo(BOTH.replace("allow", "Allow"));
    assertThat(repaired.err()).contains("1 finding fixed in 1 file\n1 error in 1 file");
    assertThat(repaired.code()).isEqualTo(ExitCode.FINDINGS);

    String broken = "{\"Statement\": [";
    Call.Outcome same = Call.in(folder).stdin(broken).run("check", "-", "--fix");
    assertThat(same.out()).isEqualTo(broken);
    assertThat(same.err()).contains("parse-error");
  }

  @Test
  void leavesFilesOutsideOfTheRootAlone() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("inside"));
    Path outside = Files.writeString(folder.resolve("p.json"), BOTH);
    Files.createSymbolicLink(inside.resolve("link.json"), outside);
    for (String path : List.of("../p.json", "link.json")) {
      Call.Outcome outcome = Call.in(inside).run("check", path, "--root", ".", "--fix");

      assertThat(text("p.json")).isEqualTo(BOTH);
      assertThat(outcome.out()).contains("Not repaired: it lies outside of", "invalid-effect");
      assertThat(outcome.code()).isEqualTo(ExitCode.FINDINGS);
    }
  }

  @Test
  void leavesRecordsAlone() throws IOException {
    String described =
        """
        {"VpcEndpoints": [{
          "VpcEndpointId": "vpce-0a1b2c3d4e5f60718",
          "VpcEndpointType": "Interface",
          "VpcId": "vpc-0a1b2c3d",
          "ServiceName": "com.amazonaws.us-east-1.elasticache",
          "State": "available",
          "PolicyDocument": "POLICY"
        }]}
        """
            .replace("POLICY", BOTH.replaceAll("\\s+", " ").replace("\"", "\\\""));

    Call.Outcome outcome = Call.in(folder).file("e.json", described).run("check", "--fix");

    assertThat(text("e.json")).isEqualTo(described);
    assertThat(outcome.out()).contains("invalid-effect", "this is a describe-vpc-endpoints output");
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies.tf", "strings.yaml"})
  void keepsCommentsAndLayoutInEveryEmbedding(String name) throws IOException {
    Path samples = Path.of("src/test/resources/fix");
    String before = Files.readString(samples.resolve("before-" + name));
    String after = Files.readString(samples.resolve("after-" + name));
    Call call = Call.in(folder).file(name, before);

    call.run("check", "--unsafe-fixes");
    assertThat(text(name)).isEqualTo(after);

    call.run("check", "--unsafe-fixes");
    assertThat(text(name)).isEqualTo(after);
  }

  @Test
  void keepsLinksAndPermissions() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), BOTH);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

    Call.in(folder).run("check", "link.json", "--fix");

    assertThat(link).isSymbolicLink();
    assertThat(text("p.json")).isEqualTo(BOTH.replace("allow", "Allow"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-----");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp*");
  }

  @Test
  void refusesAFileThatChangedInTheMeantime() throws IOException {
    Path file = Files.writeString(folder.resolve("p.json"), BOTH);
    SourceFile read = SourceFile.of("p.json", BOTH);
    Inputs inputs =
        new Inputs(
            List.of(),
            List.of(new FoundFiles.Found("p.json", file, true)),
            Set.of(),
            Optional.empty(),
            new RunLog());
    Files.writeString(file, "new");

    assertThatThrownBy(
            () -> new FixTargets(inputs, List.of(), folder).write(read, read.withText("repaired")))
        .hasMessage("it was changed in the meantime");
    assertThat(text("p.json")).isEqualTo("new");
  }

  @Test
  void reportsForProgramsSayWhatWasRepaired() {
    Call.Outcome outcome =
        Call.in(folder).file("p.json", BOTH).run("check", "--fix", "--format", "json");

    assertThat(outcome.out())
        .contains("\"fixable\": 0", "\"fixableUnsafely\": 1", "\"fixed\": 1")
        .containsSubsequence(
            "\"fixed\": [", "\"rule\": \"invalid-effect\"", "\"path\": \"p.json\"");
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }
}
