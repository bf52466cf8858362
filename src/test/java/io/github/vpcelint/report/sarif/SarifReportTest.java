package io.github.vpcelint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.vpcelint.report.Manual;
import io.github.vpcelint.report.Report;
import io.github.vpcelint.report.RuleManuals;
import io.github.vpcelint.report.Sample;
import io.github.vpcelint.report.Written;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final SarifRun RUN = new SarifRun("0.1.0", Sample.RULES, Optional.empty(), true);

  private static LintResult notesAndThenErrors(int ofEach) {
    SourceFile file = SourceFile.of("a.yaml", "Action: x\n".repeat(2 * ofEach));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 2 * ofEach; i++) {
      Finding finding = Sample.finding(Sample.UNKNOWN_ACTION, file.at(i * 10), "Number " + i);
      findings.add(i < ofEach ? finding.withSeverity(Severity.NOTE) : finding);
    }
    return Sample.result(findings.toArray(new Finding[0]));
  }

  private static String log(LintResult result, SarifLimits limits) {
    return Written.by(new SarifReport(RUN, SarifSamples.manuals(), limits), result);
  }

  private static int count(String log, String text) {
    return log.split(text, -1).length - 1;
  }

  @Test
  void leastSevereResultsAreLeftOutWithANotification() {
    String log = log(notesAndThenErrors(10), new SarifLimits(12, 12, 1, 5, Long.MAX_VALUE));

    assertThat(count(log, "\"ruleId\"")).isEqualTo(12);
    assertThat(log)
        .contains("\"Number 10.\"", "\"Number 19.\"", "\"Number 0.\"", "\"Number 1.\"")
        .doesNotContain("\"Number 2.\"")
        .contains("8 results, the least severe ones, are left out");
  }

  @Test
  void fewResultsKeepTheOrderOfTheFindings() {
    String log = log(notesAndThenErrors(2), SarifLimits.OF_GITHUB);

    assertThat(log.indexOf("Number 0")).isLessThan(log.indexOf("Number 3"));
    assertThat(log).doesNotContain("left out").contains("\"executionSuccessful\": true");
  }

  @Test
  void compressedSizeStaysBelowTheLimit() throws IOException {
    String log = log(notesAndThenErrors(4000), new SarifLimits(25_000, 10, 1, 5, 40_000));

    assertThat(log).contains("left out");
    assertThat(count(log, "\"ruleId\"")).isBetween(100, 7000);
    assertThat(gzipped(log)).isLessThan(200_000);
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void logsOfOneResultAreTheSameBytes() {
    LintResult result = Sample.result(Sample.unknownAction(), Sample.duplicatePrivateDns());

    assertThat(log(result, SarifLimits.OF_GITHUB)).isEqualTo(log(result, SarifLimits.OF_GITHUB));
  }

  @Test
  void developmentVersionBecomesASemanticOne() {
    SarifRun run = new SarifRun("dev", List.of(), Optional.empty(), true);

    assertThat(Written.by(new SarifReport(run, SarifSamples.manuals()), Sample.result()))
        .contains("\"semanticVersion\": \"0.0.0-dev\"");
  }

  @Test
  void ruleWhoseManualSaysNothingIsDescribedByItsSummary() {
    RuleManuals empty = rule -> new Manual("", List.of());

    String log = Written.by(new SarifReport(RUN, empty), Sample.result());

    assertThat(count(log, "Summary of the rule open-principal\\.")).isEqualTo(4);
  }

  @Test
  void manualsOfThisVersionAreInTheProgram() {
    SarifRun run =
        new SarifRun("0.1.0", List.of(Sample.DUPLICATE_PRIVATE_DNS), Optional.empty(), true);

    assertThat(Written.by(new SarifReport(run, Manual::of), Sample.result()))
        .contains("\"markdown\": \"## What it finds\\n\\n", "## Sources\\n\\n- https://");
  }

  @Test
  void findingOfARuleThatDidNotRunIsABug() {
    SarifRun run = new SarifRun("0.1.0", List.of(), Optional.empty(), true);
    Report report = new SarifReport(run, SarifSamples.manuals());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Written.by(report, Sample.result(Sample.openPrincipal())))
        .withMessage("the rule open-principal did not run");
  }

  @Test
  void failingOutputIsAnIoException() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(
            () -> new SarifReport(RUN, SarifSamples.manuals()).write(Sample.result(), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
  }
}
