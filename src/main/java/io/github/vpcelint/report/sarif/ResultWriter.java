package io.github.vpcelint.report.sarif;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fingerprints;
import io.github.vpcelint.rule.LintResult;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes results. */
final class ResultWriter {
  /**
   * GitHub computes its own {@code primaryLocationLineHash} and warns about one that differs, so
   * that key stays out (<a
   * href="https://github.com/github/codeql-action/blob/main/src/fingerprints.ts">source</a>).
   */
  private static final String FINGERPRINT = "vpcelint/v1";

  private final JsonGenerator json;
  private final Regions regions;
  private final FixWriter fixes;
  private final RuleDescriptors rules;
  private final Fingerprints fingerprints;
  private final boolean someSuppressed;
  private final int mostRelated;
  private final Sentences sentences = new Sentences();

  /**
   * A writer.
   *
   * @param someSuppressed whether the log has suppressed results: then each result must say whether
   *     it is one
   * @param mostRelated how many related locations a result may have
   */
  ResultWriter(
      JsonGenerator json,
      RuleDescriptors rules,
      Fingerprints fingerprints,
      boolean someSuppressed,
      int mostRelated) {
    this.json = json;
    this.regions = new Regions(json);
    this.fixes = new FixWriter(json, regions);
    this.rules = rules;
    this.fingerprints = fingerprints;
    this.someSuppressed = someSuppressed;
    this.mostRelated = mostRelated;
  }

  /** Writes a result. */
  void write(Result result, boolean withSnippets) {
    Finding finding = result.finding();
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule().name());
    json.writeNumberProperty("ruleIndex", rules.index(finding.rule()));
    json.writeStringProperty("level", finding.severity().label());
    writeMessage(sentences.message(finding));
    writeLocation(finding, withSnippets);
    writeRelated(finding.related(), withSnippets);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(FINGERPRINT, fingerprints.of(finding));
    json.writeEndObject();
    fixes.write(finding.fixes());
    if (someSuppressed) {
      writeSuppressions(result);
    }
    json.writeEndObject();
  }

  private void writeLocation(Finding finding, boolean withSnippets) {
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    regions.writePhysicalLocation(finding.span(), withSnippets);
    if (!finding.subject().isEmpty()) {
      json.writeArrayPropertyStart("logicalLocations");
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", finding.subject());
      json.writeEndObject();
      writeConstruct(finding.circumstances().construct());
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeConstruct(Optional<String> path) {
    if (path.isPresent()) {
      json.writeStartObject();
      json.writeStringProperty("fullyQualifiedName", path.get());
      json.writeStringProperty("kind", "construct");
      json.writeEndObject();
    }
  }

  private void writeRelated(List<Finding.Related> related, boolean withSnippets) {
    if (related.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (int i = 0; i < Math.min(related.size(), mostRelated); i++) {
      json.writeStartObject();
      json.writeNumberProperty("id", i + 1);
      regions.writePhysicalLocation(related.get(i).span(), withSnippets);
      writeMessage(sentences.sentence(related.get(i).message()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeSuppressions(Result result) {
    json.writeArrayPropertyStart("suppressions");
    if (result.suppression().isPresent()) {
      LintResult.Suppressed suppression = result.suppression().get();
      json.writeStartObject();
      json.writeStringProperty("kind", suppression.source());
      json.writeStringProperty("status", "accepted");
      if (!suppression.reason().isEmpty()) {
        json.writeStringProperty("justification", suppression.reason());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeMessage(String text) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
