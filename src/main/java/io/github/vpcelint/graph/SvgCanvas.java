package io.github.vpcelint.graph;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Shapes and texts of an SVG picture; lengths are pixels. */
final class SvgCanvas {
  /** From one line of text to the next. */
  static final int LINE = 18;

  /** Between a border and what is in it. */
  static final int GAP = 12;

  private static final double CHARACTER = 7.3;

  private final StringBuilder shapes = new StringBuilder();

  /** What was drawn. */
  String shapes() {
    return shapes.toString();
  }

  /** Begins a node, which shows more when the pointer rests on it. */
  void open(String kind, Marks marks, String title, List<String> lines) {
    Optional<Severity> worst = marks.worst();
    shapes.append("<g class=\"").append(kind);
    if (worst.isPresent()) {
      shapes.append(' ').append(worst.get().label());
    }
    shapes.append("\">\n<title>").append(XmlText.escaped(title));
    for (String line : lines) {
      shapes.append('\n').append(XmlText.escaped(line));
    }
    for (Finding finding : marks.findings()) {
      String said = finding.severity().label() + ": " + finding.message();
      shapes.append("\n\n").append(XmlText.escaped(said));
    }
    shapes.append("</title>\n");
  }

  /** Ends a node. */
  void close() {
    shapes.append("</g>\n");
  }

  /** A box with round corners. */
  void box(int x, int y, int width, int height) {
    shapes
        .append("<rect x=\"" + x + "\" y=\"" + y + "\" width=\"" + width)
        .append("\" height=\"" + height + "\" rx=\"6\"/>\n");
  }

  /** A line of text; what is longer than the room for it ends in an ellipsis. */
  void text(String text, String kind, int x, int y, int width) {
    int most = (int) (width / CHARACTER);
    int length = text.codePointCount(0, text.length());
    String shown =
        length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    shapes
        .append("<text class=\"" + kind + "\" x=\"" + x + "\" y=\"" + y + "\">")
        .append(XmlText.escaped(shown))
        .append("</text>\n");
  }

  /** A curve from the left side of a node to the right side of another one. */
  void edge(int fromX, int fromY, int toX, int toY) {
    int bend = (fromX - toX) / 2;
    shapes
        .append("<path class=\"edge\" d=\"M" + fromX + " " + fromY + " C" + (fromX - bend))
        .append(" " + fromY + " " + (toX + bend) + " " + toY + " " + toX + " " + toY + "\"/>\n");
  }
}
