package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.LintResult.Suppressed;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rule.Undecided;
import io.github.vpcelint.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private static final SchemaCheck SCHEMA =
      new SchemaCheck(Path.of("schemas", "report.schema.json"), SpecificationVersion.DRAFT_2020_12);

  private static String json(LintResult result) {
    return Written.by(new JsonReport("0.1.0"), result);
  }

  @Test
  void everythingAppearsAndFollowsTheSchema() {
    var result =
        new LintResult(
            List.of(Sample.unknownAction(), Sample.duplicatePrivateDns()),
            List.of(new Suppressed(Sample.openPrincipal(), "inSource", "guests may come in")),
            List.of(
                new FileRecord("templates/cache.yaml", "CloudFormation template", ""),
                new FileRecord("README.md", "", "neither JSON nor YAML")),
            List.of(
                new Notification(
                    Severity.ERROR, "permission denied", Optional.of("a.yaml"), Optional.empty()),
                new Notification(
                    Severity.NOTE,
                    "read as Latin-1",
                    Optional.empty(),
                    Optional.of(Sample.span(Sample.CACHE, "Env")))),
            List.of(
                new Undecided(
                    Sample.DUPLICATE_PRIVATE_DNS,
                    Sample.span(Sample.CACHE, "!ImportValue network-vpc"),
                    "the VPC is imported")));

    String json = json(result);

    assertThat(SCHEMA.errors(json)).isEmpty();
    assertThat(json)
        .contains("\"errors\": 2", "\"warnings\": 0", "\"suppressed\": 1")
        .contains("\"when\": \"Env is \\\"prod\\\"\"")
        .contains("\"reason\": \"guests may come in\"")
        .contains("\"passedOver\": \"neither JSON nor YAML\"")
        .contains("\"replacement\": \"elasticache:CreateCacheCluster\"")
        .contains("\"reason\": \"the VPC is imported\"");
  }

  @Test
  void emptyRunFollowsTheSchema() {
    assertThat(SCHEMA.errors(json(Sample.result()))).isEmpty();
  }

  @Test
  void schemaRefusesWhatTheFormatDoesNotHave() {
    String json = json(Sample.result(Sample.unknownAction()));

    assertThat(SCHEMA.errors(json.replace("\"error\"", "\"fatal\""))).isNotEmpty();
    assertThat(SCHEMA.errors(json.replace("\"line\": 19", "\"line\": 0"))).isNotEmpty();
    assertThat(SCHEMA.errors(json.replace("\"fingerprint\"", "\"print\""))).isNotEmpty();
  }

  @Test
  void columnsAreCountedBothWays() {
    SourceFile file = SourceFile.of("p.json", "{\"\uD83D\uDE42\": 1}");
    Finding finding =
        Sample.finding(Sample.OPEN_PRINCIPAL, Sample.span(file, "1"), "after an emoji");

    assertThat(json(Sample.result(finding)))
        .contains("\"column\": 7,\n          \"utf16Column\": 8");
  }

  @Test
  void hostileTextIsEscaped() {
    SourceFile file = SourceFile.of("p.json", "{}");
    Finding finding =
        Sample.finding(Sample.PARSE_ERROR, file.at(0), "\u001b[31m \u202e \u009b \ud800 é \"\n");

    String json = json(Sample.result(finding));

    assertThat(SCHEMA.errors(json)).isEmpty();
    assertThat(json)
        .contains("\\u001B[31m \\u202E \\u009B \\uD800 \\u00E9 \\\"\\n")
        .matches("[\\n\\x20-\\x7E]*");
  }

  @Test
  void fixWithoutHelpIsComplete() {
    Finding finding = Sample.unknownAction();
    var bare =
        new Finding(
            finding.rule(),
            finding.severity(),
            finding.span(),
            finding.message(),
            Optional.empty(),
            Optional.empty(),
            "",
            List.of(),
            List.of(Fix.unsafe("remove it", finding.span(), "")));

    String json = json(Sample.result(bare));

    assertThat(SCHEMA.errors(json)).isEmpty();
    assertThat(json).contains("\"safe\": false").doesNotContain("\"help\"", "\"subject\"");
  }
}
