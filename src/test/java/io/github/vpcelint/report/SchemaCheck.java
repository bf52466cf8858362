package io.github.vpcelint.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A JSON Schema in a file, to hold documents against. */
public final class SchemaCheck {
  private final Schema schema;

  public SchemaCheck(Path file, SpecificationVersion version) {
    try {
      schema = SchemaRegistry.withDefaultDialect(version).getSchema(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a document breaks, in words; formats such as {@code uri} count. */
  public List<String> errors(String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context ->
                context.executionConfig(config -> config.formatAssertionsEnabled(Boolean.TRUE)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
