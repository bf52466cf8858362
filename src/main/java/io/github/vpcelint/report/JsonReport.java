package io.github.vpcelint.report;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fingerprints;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rule.Undecided;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * {@code json}: everything that is known of a run, as {@code schemas/report.schema.json} describes
 * it.
 */
public final class JsonReport implements Report {
  /**
   * Version of the format: the first number changes when a reader must change, the second when
   * something is added.
   */
  public static final String FORMAT_VERSION = "1.0";

  /** Address of the schema. */
  public static final String SCHEMA =
      "https://raw.githubusercontent.com/vpcelint/vpcelint/main/schemas/report.schema.json";

  private final String version;
  private final ManualLinks links;

  /**
   * A report.
   *
   * @param version the program's version
   */
  public JsonReport(String version) {
    this.version = version;
    this.links = new ManualLinks(version);
  }

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    Fingerprints fingerprints = Fingerprints.of(result);
    JsonDocument.write(out, json -> write(result, fingerprints, json));
  }

  private void write(LintResult result, Fingerprints fingerprints, JsonGenerator json) {
    JsonParts parts = new JsonParts(json, links);
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("formatVersion", FORMAT_VERSION);
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", "vpcelint");
    json.writeStringProperty("version", version);
    json.writeEndObject();
    writeSummary(result, json);
    json.writeArrayPropertyStart("findings");
    for (Finding finding : result.findings()) {
      json.writeStartObject();
      parts.writeFinding(finding, fingerprints.of(finding));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("fixed");
    for (Finding finding : result.fixed()) {
      json.writeStartObject();
      parts.writeFixed(finding);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("suppressed");
    for (LintResult.Suppressed suppressed : result.suppressed()) {
      writeSuppressed(suppressed, fingerprints.of(suppressed.finding()), parts, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("undecided");
    for (Undecided undecided : result.undecided()) {
      write(undecided, parts, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notifications");
    for (Notification notification : result.notifications()) {
      write(notification, parts, json);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("files");
    for (FileRecord file : result.files()) {
      write(file, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSummary(LintResult result, JsonGenerator json) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("errors", result.count(Severity.ERROR));
    json.writeNumberProperty("warnings", result.count(Severity.WARNING));
    json.writeNumberProperty("notes", result.count(Severity.NOTE));
    json.writeNumberProperty("fixable", result.fixable(false));
    json.writeNumberProperty("fixableUnsafely", result.fixable(true));
    json.writeNumberProperty("fixed", result.fixed().size());
    json.writeNumberProperty("suppressed", result.suppressed().size());
    json.writeNumberProperty("undecided", result.undecided().size());
    json.writeEndObject();
  }

  private static void writeSuppressed(
      LintResult.Suppressed suppressed, String fingerprint, JsonParts parts, JsonGenerator json) {
    json.writeStartObject();
    parts.writeFinding(suppressed.finding(), fingerprint);
    json.writeObjectPropertyStart("suppression");
    json.writeStringProperty("source", suppressed.source());
    json.writeStringProperty("reason", suppressed.reason());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(Undecided undecided, JsonParts parts, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", undecided.rule().name());
    json.writeStringProperty("reason", undecided.reason());
    parts.writeLocation(undecided.span());
    json.writeEndObject();
  }

  private static void write(Notification notification, JsonParts parts, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("level", notification.level().label());
    json.writeStringProperty("message", notification.message());
    parts.writeOptional("path", notification.path());
    if (notification.place().isPresent()) {
      parts.writeLocation(notification.place().get());
    }
    json.writeEndObject();
  }

  private static void write(FileRecord file, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("path", file.path());
    json.writeStringProperty(file.read() ? "readAs" : "passedOver", kindOrReason(file));
    json.writeEndObject();
  }

  private static String kindOrReason(FileRecord file) {
    return file.read() ? file.kind() : file.reason();
  }
}
