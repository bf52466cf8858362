package io.github.vpcelint.report.sarif;

import io.github.vpcelint.rule.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes repairs. */
final class FixWriter {
  private final JsonGenerator json;
  private final Regions regions;
  private final Sentences sentences = new Sentences();

  FixWriter(JsonGenerator json, Regions regions) {
    this.json = json;
    this.regions = regions;
  }

  /** Writes the property {@code fixes}, if there are any. */
  void write(List<Fix> fixes) {
    if (fixes.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("fixes");
    for (Fix fix : fixes) {
      write(fix);
    }
    json.writeEndArray();
  }

  private void write(Fix fix) {
    String caution = fix.safe() ? "" : " (changes the meaning)";
    json.writeStartObject();
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", sentences.sentence(fix.title() + caution));
    json.writeEndObject();
    json.writeArrayPropertyStart("artifactChanges");
    for (Map.Entry<String, List<Fix.Edit>> file : byFile(fix).entrySet()) {
      json.writeStartObject();
      regions.writeArtifactLocation(file.getKey());
      json.writeArrayPropertyStart("replacements");
      for (Fix.Edit edit : file.getValue()) {
        write(edit);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Fix.Edit edit) {
    json.writeStartObject();
    regions.writeRegion("deletedRegion", edit.span(), false);
    if (!edit.replacement().isEmpty()) {
      json.writeObjectPropertyStart("insertedContent");
      json.writeStringProperty("text", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static Map<String, List<Fix.Edit>> byFile(Fix fix) {
    Map<String, List<Fix.Edit>> files = new TreeMap<>();
    for (Fix.Edit edit : fix.edits()) {
      files.computeIfAbsent(edit.span().file().path(), path -> new ArrayList<>()).add(edit);
    }
    return files;
  }
}
