package io.github.vpcelint.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** One language in which an estate is drawn. */
public interface GraphFormat {
  /** The endings of file names that say how to draw. */
  String ENDINGS = ".mmd, .md, .dot, .gv, .svg, .html or .htm";

  /**
   * Draws the graph; the same graph gives the same characters on every machine.
   *
   * @param out where to; neither flushed nor closed
   */
  void write(EstateGraph graph, Writer out) throws IOException;

  /** The format that the ending of a file's name asks for; empty for other endings. */
  static Optional<GraphFormat> ofFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "mmd" -> Optional.of(new MermaidGraph(false));
      case "md" -> Optional.of(new MermaidGraph(true));
      case "dot", "gv" -> Optional.of(new DotGraph());
      case "svg" -> Optional.of(new SvgGraph());
      case "html", "htm" -> Optional.of(new HtmlGraph());
      default -> Optional.empty();
    };
  }
}
