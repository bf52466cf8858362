package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fingerprints;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * {@code gitlab}: a Code Quality report, as <a
 * href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">GitLab</a>
 * shows it in merge requests.
 */
public final class GitlabReport implements Report {
  private final Words words = new Words();

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    Fingerprints fingerprints = Fingerprints.of(result);
    JsonDocument.write(
        out,
        json -> {
          json.writeStartArray();
          for (Finding finding : result.findings()) {
            write(finding, fingerprints.of(finding), json);
          }
          json.writeEndArray();
        });
  }

  private void write(Finding finding, String fingerprint, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("description", words.message(finding));
    json.writeStringProperty("check_name", finding.rule().name());
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("severity", severity(finding.severity()));
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", finding.span().file().path());
    json.writeObjectPropertyStart("lines");
    json.writeNumberProperty("begin", finding.span().startLine());
    json.writeNumberProperty("end", finding.span().endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
