package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.graph.EstateGraph;
import io.github.vpcelint.graph.GraphBuilder;
import io.github.vpcelint.graph.GraphFormat;
import io.github.vpcelint.source.AtomicFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The picture of the estate that {@code --graph} asks for. */
final class GraphFile {
  private final Path file;
  private final GraphFormat format;

  private GraphFile(Path file, GraphFormat format) {
    this.file = file;
    this.format = format;
  }

  /**
   * What the command line asks for.
   *
   * @throws UsageException when the ending of the file's name is that of no format
   */
  static GraphFile of(CheckOptions options, Session session) throws UsageException {
    Optional<GraphFormat> format = GraphFormat.ofFile(options.graph);
    if (format.isEmpty()) {
      throw new UsageException(
          "--graph needs a file name that ends in "
              + GraphFormat.ENDINGS
              + ", not \""
              + options.graph
              + "\".");
    }
    Path file = session.workingFolder().resolve(options.graph);
    return new GraphFile(file, format.get());
  }

  /**
   * Draws the estate with the findings that are reported.
   *
   * @throws UsageException when the file cannot be written
   */
  void write(Linting linting, Catalog catalog) throws UsageException {
    EstateGraph graph =
        GraphBuilder.of(linting.estate(), linting.result().findings(), linting.found(), catalog);
    try {
      AtomicFile.write(
          file,
          out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            format.write(graph, writer);
            writer.flush();
          });
    } catch (IOException e) {
      throw new UsageException("the graph cannot be written: " + e.getMessage());
    }
  }
}
