package io.github.vpcelint.report;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON, indented so that two reports can be compared line by line, and in ASCII so that
 * nothing in it acts on a terminal that shows it.
 */
public final class JsonDocument {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private JsonDocument() {}

  /** What a document holds. */
  public interface Content {
    /** Writes one value. */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a document and a line break.
   *
   * @throws IOException when the output fails; also while the content is written
   */
  public static void write(Writer out, Content content) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(new Indented(), out)) {
      content.write(json);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  // The library's own default breaks lines as the operating system does.
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
