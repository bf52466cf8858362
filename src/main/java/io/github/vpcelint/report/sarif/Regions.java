package io.github.vpcelint.report.sarif;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import tools.jackson.core.JsonGenerator;

/** Writes places in files. */
final class Regions {
  static final String ROOT = "%SRCROOT%";

  private static final int LONGEST_SNIPPET = 1000;
  private static final int LONGEST_CONTEXT = 3000;

  private final JsonGenerator json;

  Regions(JsonGenerator json) {
    this.json = json;
  }

  /** Writes {@code physicalLocation}: the file and the exact characters. */
  void writePhysicalLocation(Span place, boolean withSnippets) {
    Span span = inLastLine(place);
    json.writeObjectPropertyStart("physicalLocation");
    writeArtifactLocation(span.file().path());
    writeRegion("region", span, withSnippets && isShort(span, LONGEST_SNIPPET));
    if (withSnippets) {
      writeContext(span);
    }
    json.writeEndObject();
  }

  /** Writes {@code artifactLocation}. */
  void writeArtifactLocation(String path) {
    json.writeObjectPropertyStart("artifactLocation");
    writeLocationOf(path);
    json.writeEndObject();
  }

  /** Writes the properties of a file's location. */
  void writeLocationOf(String path) {
    json.writeStringProperty("uri", ArtifactUri.of(path));
    if (ArtifactUri.isRelative(path)) {
      json.writeStringProperty("uriBaseId", ROOT);
    }
  }

  /** Writes a region, with its text or without. */
  void writeRegion(String property, Span span, boolean withText) {
    json.writeObjectPropertyStart(property);
    json.writeNumberProperty("startLine", span.startLine());
    json.writeNumberProperty("startColumn", span.startColumnUtf16());
    json.writeNumberProperty("endLine", span.endLine());
    json.writeNumberProperty("endColumn", span.endColumnUtf16());
    if (withText && span.end() > span.start()) {
      writeSnippet(span);
    }
    json.writeEndObject();
  }

  // The end of a file that ends with a line break is the start of a line that no viewer has; the
  // end
  // of the line before is shown instead.
  private static Span inLastLine(Span span) {
    SourceFile file = span.file();
    int line = span.startLine();
    boolean inEmptyLine = span.start() == file.text().length() && span.startColumnUtf16() == 1;
    return inEmptyLine && line > 1 ? file.at(file.lineEnd(line - 1)) : span;
  }

  // The line before, the lines themselves and the line after. SARIF wants more than the region.
  private void writeContext(Span span) {
    SourceFile file = span.file();
    int firstLine = Math.max(1, span.startLine() - 1);
    int lastLine = Math.max(span.endLine(), Math.min(lastLine(file), span.endLine() + 1));
    Span context = new Span(file, file.lineStart(firstLine), file.lineEnd(lastLine));
    boolean more = context.contains(span) && !context.equals(span);
    if (more && isShort(context, LONGEST_CONTEXT)) {
      json.writeObjectPropertyStart("contextRegion");
      json.writeNumberProperty("startLine", firstLine);
      json.writeNumberProperty("endLine", lastLine);
      writeSnippet(context);
      json.writeEndObject();
    }
  }

  private static int lastLine(SourceFile file) {
    int lines = file.lineCount();
    boolean empty = file.lineStart(lines) == file.text().length();
    return empty ? lines - 1 : lines;
  }

  private void writeSnippet(Span span) {
    json.writeObjectPropertyStart("snippet");
    json.writeStringProperty("text", span.text());
    json.writeEndObject();
  }

  private static boolean isShort(Span span, int most) {
    return span.end() - span.start() <= most;
  }
}
