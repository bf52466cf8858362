package io.github.vpcelint.report.sarif;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fingerprints;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes one log, from its outside in. */
final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final SarifRun run;
  private final RuleDescriptors rules;
  private final SarifLimits limits;
  private final GzipMeter meter;

  SarifLog(
      JsonGenerator json,
      SarifRun run,
      RuleDescriptors rules,
      SarifLimits limits,
      GzipMeter meter) {
    this.json = json;
    this.run = run;
    this.rules = rules;
    this.limits = limits;
    this.meter = meter;
  }

  void write(LintResult result) throws IOException {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    writeTool();
    writeIdentity();
    writeArtifacts(result);
    int leftOut = writeResults(result);
    new Invocation(json).write(notifications(result, leftOut));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool() throws IOException {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "vpcelint");
    json.writeStringProperty("semanticVersion", semantic(run.version()));
    json.writeStringProperty("informationUri", ManualLinks.HOME);
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  // Classes that do not come from a jar have no version.
  private static String semantic(String version) {
    boolean isSemantic = !version.isEmpty() && Character.isDigit(version.charAt(0));
    return isSemantic ? version : "0.0.0-" + version;
  }

  // The identity of the run, and how paths and columns are to be read.
  private void writeIdentity() {
    json.writeObjectPropertyStart("automationDetails");
    json.writeStringProperty("id", "vpcelint/");
    json.writeEndObject();
    if (run.checkout().isPresent()) {
      write(run.checkout().get());
    }
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(Regions.ROOT);
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", "The root of the repository that was linted.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("newlineSequences");
    json.writeString("\r\n");
    json.writeString("\n");
    json.writeString("\r");
    json.writeEndArray();
  }

  private void write(Checkout checkout) {
    json.writeArrayPropertyStart("versionControlProvenance");
    json.writeStartObject();
    json.writeStringProperty("repositoryUri", checkout.repository());
    json.writeStringProperty("revisionId", checkout.revision());
    if (checkout.branch().isPresent()) {
      json.writeStringProperty("branch", checkout.branch().get());
    }
    json.writeObjectPropertyStart("mappedTo");
    json.writeStringProperty("uriBaseId", Regions.ROOT);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeArtifacts(LintResult result) {
    Regions regions = new Regions(json);
    json.writeArrayPropertyStart("artifacts");
    for (Map.Entry<String, String> file : files(result).entrySet()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("location");
      regions.writeLocationOf(file.getKey());
      json.writeEndObject();
      json.writeArrayPropertyStart("roles");
      json.writeString("analysisTarget");
      json.writeEndArray();
      if (!file.getValue().isEmpty()) {
        json.writeObjectPropertyStart("description");
        json.writeStringProperty("text", file.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  // What was read, by path, with what it was read as.
  private static Map<String, String> files(LintResult result) {
    Map<String, String> files = new TreeMap<>();
    for (Finding finding : result.findings()) {
      files.put(finding.span().file().path(), "");
    }
    for (FileRecord file : result.files()) {
      if (file.read()) {
        files.put(file.path(), file.kind());
      }
    }
    return files;
  }

  // Returns how many results there was no room for.
  private int writeResults(LintResult result) {
    List<Result> results = Result.of(result, run.withSuppressed());
    boolean many = results.size() > limits.metered();
    boolean someSuppressed = run.withSuppressed() && !result.suppressed().isEmpty();
    ResultWriter writer =
        new ResultWriter(json, rules, Fingerprints.of(result), someSuppressed, limits.related());
    json.writeArrayPropertyStart("results");
    int written = 0;
    for (Result next : many ? Result.ranked(results) : results) {
      if (written == limits.results() || (many && meter.size() > limits.compressed())) {
        break;
      }
      writer.write(next, written < limits.snippets());
      written++;
    }
    json.writeEndArray();
    return results.size() - written;
  }

  private static List<Notification> notifications(LintResult result, int leftOut) {
    List<Notification> notifications = new ArrayList<>(result.notifications());
    if (leftOut > 0) {
      notifications.add(
          new Notification(
              Severity.WARNING,
              leftOut
                  + " results, the least severe ones, are left out: GitHub takes at most 25,000"
                  + " results and 10 MB. The other report formats have all of them.",
              Optional.empty(),
              Optional.empty()));
    }
    return notifications;
  }
}
