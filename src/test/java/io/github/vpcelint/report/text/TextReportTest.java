package io.github.vpcelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.Sample;
import io.github.vpcelint.report.Written;
import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private static final ManualLinks LINKS = new ManualLinks("0.1.0");

  private static String text(LintResult result) {
    return Written.by(new TextReport(TextStyle.PLAIN, LINKS), result);
  }

  private static String frame(SourceFile file, Span span) {
    Finding finding = Sample.finding(Sample.OPEN_PRINCIPAL, span, "message");
    String text = text(Sample.result(finding));
    int start = text.indexOf('\n', text.indexOf("╭─ " + file.path())) + 1;
    return text.substring(start, text.indexOf("\n\n", start) + 1);
  }

  @Test
  void groupsByFileAndEndsWithASummary() {
    assertThat(
            text(
                Sample.with(
                    Sample.result(
                        Sample.openPrincipal(),
                        Sample.unknownAction(),
                        Sample.duplicatePrivateDns()),
                    new LintResult.Suppressed(Sample.openPrincipal(), "inSource", ""))))
        .isEqualTo(
            """
            ── templates/cache.yaml ────────────────────────────────────────────────────────

            warning[open-principal]: The statement lets every principal of every account
            through the endpoint.
                ╭─ templates/cache.yaml:17:13
             16 │           - Effect: Allow
             17 │             Principal: "*"
                │             ^^^^^^^^^^^^^^
             18 │             Action:
                = help: add the condition aws:PrincipalOrgID with your organization's id

            error[unknown-action]: ElastiCache has no action "CreateCacheClutser", so this
            entry never matches a request: the call that it was meant to allow is denied.
                ╭─ templates/cache.yaml:19:17
             18 │             Action:
             19 │               - elasticache:CreateCacheClutser
                │                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
             20 │               - elasticache:DescribeCacheClusters
                = help: write "elasticache:CreateCacheCluster"
             19 -               - elasticache:CreateCacheClutser
             19 +               - elasticache:CreateCacheCluster

            ── templates/network.yaml ──────────────────────────────────────────────────────

            error[duplicate-private-dns]: Endpoint and CacheEndpoint both turn on private
            DNS for ElastiCache in one VPC; AWS refuses the second one: "private-dns-enabled
            cannot be set because there is already a conflicting DNS domain for
            elasticache.eu-west-1.amazonaws.com in the VPC".
                ╭─ templates/network.yaml:11:7
             10 │       ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
             11 │       PrivateDnsEnabled: true
                │       ^^^^^^^^^^^^^^^^^^^^^^^
                ├─ templates/cache.yaml:13:7: CacheEndpoint turns it on here
             13 │       PrivateDnsEnabled: true
                │       ^^^^^^^^^^^^^^^^^^^^^^^
                ├─ templates/network.yaml:9:7: the VPC
              9 │       VpcId: !Ref Vpc
                │       ^^^^^^^^^^^^^^^
                = when: Env is "prod"
                = help: set PrivateDnsEnabled to false on one of the two; clients of that
                        endpoint then use its own DNS names

            2 errors, 1 warning in 2 files; 1 suppressed
            1 fixable with --fix
            What a rule means and how to fix it: vpcelint explain open-principal
            """);
  }

  @Test
  void saysWhatWasCheckedWhenNothingWasFound() {
    var read = new FileRecord("a.yaml", "CloudFormation template", "");
    var passedOver = new FileRecord("b.yaml", "", "neither a template nor a policy");

    assertThat(text(files(read, passedOver))).isEqualTo("no findings in 1 file\n");
    assertThat(text(files(passedOver))).isEqualTo("no endpoint policy or template in 1 file\n");
    assertThat(text(files())).isEqualTo("no findings in 0 files\n");
  }

  private static LintResult files(FileRecord... files) {
    return new LintResult(List.of(), List.of(), List.of(files), List.of(), List.of());
  }

  @Test
  void spanOfSeveralLinesHasABarAndCaretsAtBothEnds() {
    SourceFile file =
        SourceFile.of(
            "p.json",
            """
            {
              "Statement": [{
                "Effect": "Allow",
                "Principal": "*",
                "Action": "*",
                "Resource": "*"
              }]
            }
            """);
    int start = file.text().indexOf("{", 1);

    assertThat(frame(file, new Span(file, start, file.text().indexOf("]"))))
        .isEqualTo(
            """
             1 │   {
             2 │ ╭   "Statement": [{
               │                   ^
             3 │ │     "Effect": "Allow",
             4 │ │     "Principal": "*",
               ⋮ │
             7 │ ╰   }]
               │     ^
             8 │   }
            """);
  }

  @Test
  void tabsWideAndCombiningCharactersKeepCaretsUnderTheText() {
    SourceFile file = SourceFile.of("p.json", "{\n\t\"Sid\":\t\"日本e\u0301🙂x\"\n}");

    assertThat(frame(file, Sample.span(file, "本e\u0301🙂")))
        .isEqualTo(
            """
             1 │ {
             2 │     "Sid":  "日本e\u0301🙂x"
               │                ^^^^^
             3 │ }
            """);
  }

  @Test
  void charactersThatActAreSpelledOut() {
    SourceFile file = SourceFile.of("p.json", "{\"Sid\": \"\u001b[31m\u202e ##[group]\"}");

    assertThat(frame(file, Sample.span(file, "\u202e")))
        .isEqualTo(
            """
             1 │ {"Sid": "<U+001B>[31m<U+202E> ##<U+005B>group]"}
               │                      ^^^^^^^^
            """);
  }

  @Test
  void emptyPlaceAtTheEndOfAFileHasOneCaret() {
    SourceFile file = SourceFile.of("p.json", "{\n");

    assertThat(frame(file, file.at(2)))
        .isEqualTo(
            """
             1 │ {
             2 │
               │ ^
            """);
  }

  @Test
  void placeThatCoversALineBreakEndsInItsLine() {
    SourceFile file = SourceFile.of("p.yaml", "a: 1\nb: 2\nc: 3\n");

    assertThat(frame(file, Sample.span(file, "b: 2\n")))
        .isEqualTo(
            """
             1 │ a: 1
             2 │ b: 2
               │ ^^^^
             3 │ c: 3
            """);
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String statements = "{\"Sid\":\"S\",\"Action\":\"s3:GetObject\"},".repeat(3000);
    SourceFile file = SourceFile.of("min.json", statements + "here" + statements);

    String frame = frame(file, Sample.span(file, "here"));

    assertThat(frame)
        .isEqualTo(
            """
             1 │ …Sid":"S","Action":"s3:GetObject"},here{"Sid":"S","Action":"s3:GetObject"}…
               │                                    ^^^^
            """);
    assertThat(frame.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void lineThatIsCutOnTheLeftStandsAlone() {
    SourceFile file =
        SourceFile.of("p.yaml", "before: 1\nlong: " + "x".repeat(100) + "here\nz: 1\n");

    assertThat(frame(file, Sample.span(file, "here")))
        .isEqualTo(" 2 │ …" + "x".repeat(69) + "here\n" + "   │ " + " ".repeat(70) + "^^^^\n");
  }

  @Test
  void longPlaceIsCutAtTheEdge() {
    SourceFile file = SourceFile.of("min.json", "x".repeat(5000));

    assertThat(frame(file, new Span(file, 100, 4900)).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80))
        .last()
        .asString()
        .contains("^^^^");
  }

  @Test
  void repairOfSeveralLinesShowsOnlyWhatChanges() {
    SourceFile file =
        SourceFile.of("p.yaml", "Action:\n  - s3:GetObject\n  - s3:PutObjekt\nResource: '*'\n");
    Span line = Sample.span(file, "  - s3:PutObjekt\n");
    Finding finding =
        with(
            Sample.finding(Sample.UNKNOWN_ACTION, Sample.span(file, "s3:PutObjekt"), "message"),
            Fix.unsafe("remove the action", line, ""),
            Fix.safe("write s3:PutObject", Sample.span(file, "s3:PutObjekt"), "s3:PutObject"));

    assertThat(text(Sample.result(finding)))
        .contains(
            """
               = fix: remove the action (changes the meaning)
             3 -   - s3:PutObjekt
               = or: write s3:PutObject

            """);
  }

  @Test
  void repairWithEditsInTwoPlacesShowsBoth() {
    Fix fix =
        new Fix(
            "turn it off in both",
            false,
            List.of(
                new Fix.Edit(Sample.span(Sample.CACHE, "true"), "false"),
                new Fix.Edit(Sample.span(Sample.NETWORK, "true"), "false")));
    Finding finding =
        with(
            Sample.finding(
                Sample.DUPLICATE_PRIVATE_DNS, Sample.span(Sample.NETWORK, "Endpoint:"), "message"),
            fix);

    assertThat(text(Sample.result(finding)))
        .contains(
            """
                = fix: turn it off in both (changes the meaning)
                ├─ templates/cache.yaml:13
             13 -       PrivateDnsEnabled: true
             13 +       PrivateDnsEnabled: false
             11 -       PrivateDnsEnabled: true
             11 +       PrivateDnsEnabled: false
            """);
  }

  @Test
  void longPathOfARelatedPlaceHasALineOfItsOwn() {
    SourceFile file = SourceFile.of("a/" + "long/".repeat(14) + "path.yaml", "A: 1\n");
    Finding finding = Sample.finding(Sample.OPEN_PRINCIPAL, Sample.span(file, "1"), "message");
    Finding related =
        new Finding(
            finding.rule(),
            finding.severity(),
            finding.span(),
            finding.message(),
            finding.help(),
            finding.when(),
            finding.subject(),
            List.of(new Finding.Related(Sample.span(file, "A"), "this one has it already")),
            List.of());

    assertThat(text(Sample.result(related)))
        .contains("/long/path.yaml:1:1:\n      this one has it already\n");
  }

  private static Finding with(Finding finding, Fix... fixes) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.span(),
        finding.message(),
        finding.help(),
        finding.when(),
        finding.subject(),
        finding.related(),
        List.of(fixes));
  }

  @Test
  void notificationsStandBeforeTheSummary() {
    var result =
        Sample.with(
            Sample.result(),
            new Notification(
                Severity.ERROR,
                "cannot read the file: permission denied",
                Optional.of("templates/secret.yaml"),
                Optional.empty()));

    assertThat(text(result))
        .isEqualTo(
            """
            error: cannot read the file: permission denied
               ╭─ templates/secret.yaml

            no findings in 0 files
            """);
  }

  @Test
  void plainAsciiWhereTheEncodingHasNoLines() {
    TextStyle ascii = new TextStyle(80, false, false, StandardCharsets.US_ASCII);
    SourceFile file = SourceFile.of("é.json", "{\"Sid\": \"é本\"}");
    Finding finding = Sample.finding(Sample.OPEN_PRINCIPAL, Sample.span(file, "本"), "message");

    assertThat(Written.by(new TextReport(ascii, LINKS), Sample.result(finding)))
        .startsWith(
            """
            -- <U+00E9>.json ---------------------------------------------------------------

            warning[open-principal]: message
              --> <U+00E9>.json:1:11
             1 | {"Sid": "<U+00E9><U+672C>"}
               |                  ^^^^^^^^

            1 warning in 1 file
            """)
        .matches("[\\n\\x20-\\x7E]*");
  }

  @Test
  void coloursAndLinksOnlyWhereTheyAreAskedFor() {
    TextStyle terminal = new TextStyle(80, true, true, StandardCharsets.UTF_8);

    assertThat(Written.by(new TextReport(terminal, LINKS), Sample.result(Sample.openPrincipal())))
        .contains(
            "\u001b[1;35mwarning[\u001b[0m\u001b]8;;https://github.com/vpcelint/vpcelint/blob/"
                + "v0.1.0/rules/principal/open-principal.md\u001b\\"
                + "\u001b[1;35mopen-principal\u001b[0m\u001b]8;;\u001b\\");
    assertThat(text(Sample.result(Sample.openPrincipal()))).doesNotContain("\u001b");
  }

  @Test
  void noLineBeginsWithAWorkflowCommand() {
    String message = "x".repeat(30) + " " + "y".repeat(30) + "   ::error::" + "z".repeat(20);
    Finding finding =
        Sample.finding(Sample.OPEN_PRINCIPAL, Sample.span(Sample.CACHE, "Env"), message);

    assertThat(text(Sample.result(finding)))
        .contains("\n" + "y".repeat(30) + "   ::error::" + "z".repeat(20) + "\n");
  }

  @Test
  void wordsAreWrappedAndAnArnStaysWhole() {
    String arn = "arn:aws:elasticache:eu-west-1:123456789012:replicationgroup:" + "x".repeat(40);
    Finding finding =
        Sample.finding(
            Sample.OPEN_PRINCIPAL,
            Sample.span(Sample.CACHE, "Env"),
            "The resource " + arn + " is written here and nothing else is of interest at all ::x");

    assertThat(text(Sample.result(finding)))
        .contains(
            "warning[open-principal]: The resource\n"
                + arn
                + "\nis written here and nothing else is of interest at all ::x\n");
  }
}
