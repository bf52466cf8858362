package io.github.vpcelint.report;

import io.github.vpcelint.rule.Circumstances;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.source.Span;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The parts that several lists of a {@link JsonReport} share. */
final class JsonParts {
  private final JsonGenerator json;
  private final ManualLinks links;

  JsonParts(JsonGenerator json, ManualLinks links) {
    this.json = json;
    this.links = links;
  }

  /** Writes the properties of a finding. */
  void writeFinding(Finding finding, String fingerprint) {
    RuleInfo rule = finding.rule();
    json.writeStringProperty("rule", rule.name());
    json.writeStringProperty("code", rule.code());
    json.writeStringProperty("family", rule.family());
    json.writeStringProperty("severity", finding.severity().label());
    json.writeStringProperty("message", finding.message());
    writeOptional("help", finding.help());
    write(finding.circumstances());
    if (!finding.subject().isEmpty()) {
      json.writeStringProperty("subject", finding.subject());
    }
    writeLocation(finding.span());
    json.writeArrayPropertyStart("related");
    for (Finding.Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringProperty("message", related.message());
      writeLocation(related.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("fixes");
    for (Fix fix : finding.fixes()) {
      write(fix);
    }
    json.writeEndArray();
    json.writeStringProperty("fingerprint", fingerprint);
    json.writeStringProperty("manual", links.manual(rule));
  }

  private void write(Circumstances circumstances) {
    writeOptional("when", circumstances.when());
    if (!circumstances.deployments().isEmpty()) {
      json.writeArrayPropertyStart("deployments");
      for (String name : circumstances.deployments()) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
    writeOptional("construct", circumstances.construct());
  }

  /** Writes what was found and repaired: its place may not be there any more. */
  void writeFixed(Finding finding) {
    json.writeStringProperty("rule", finding.rule().name());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("path", finding.span().file().path());
  }

  private void write(Fix fix) {
    json.writeStartObject();
    json.writeStringProperty("title", fix.title());
    json.writeBooleanProperty("safe", fix.safe());
    json.writeArrayPropertyStart("edits");
    for (Fix.Edit edit : fix.edits()) {
      json.writeStartObject();
      writeLocation(edit.span());
      json.writeStringProperty("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the property {@code location}. */
  void writeLocation(Span span) {
    json.writeObjectPropertyStart("location");
    json.writeStringProperty("path", span.file().path());
    json.writeObjectPropertyStart("start");
    json.writeNumberProperty("line", span.startLine());
    json.writeNumberProperty("column", span.startColumn());
    json.writeNumberProperty("utf16Column", span.startColumnUtf16());
    json.writeEndObject();
    json.writeObjectPropertyStart("end");
    json.writeNumberProperty("line", span.endLine());
    json.writeNumberProperty("column", span.endColumn());
    json.writeNumberProperty("utf16Column", span.endColumnUtf16());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes a property that is left out when there is no value. */
  void writeOptional(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    }
  }
}
