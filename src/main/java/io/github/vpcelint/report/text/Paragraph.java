package io.github.vpcelint.report.text;

import io.github.vpcelint.report.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** Wraps a text at its spaces. */
final class Paragraph {
  private Paragraph() {}

  /**
   * The lines of a text. A word that is wider than a line stays whole, so that an ARN can be
   * copied. A word that begins with {@code ::} never begins a line, where GitHub would take it for
   * a workflow command.
   *
   * @param used columns that are taken already in the first line
   * @param width columns of each line
   */
  static List<String> wrap(String text, int used, int width, VisibleText visible) {
    String shown = visible.of(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int column = used;
    for (int start = 0; start <= shown.length(); ) {
      int end = wordEnd(shown, start);
      String word = shown.substring(start, end);
      int wide = DisplayWidth.of(word);
      if (line.length() > 0 && column + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        column = 0;
      }
      if (line.length() > 0) {
        line.append(' ');
        column++;
      }
      line.append(word);
      column += wide;
      start = end + 1;
    }
    lines.add(line.toString());
    return lines;
  }

  private static int wordEnd(String text, int start) {
    int end = text.indexOf(' ', start);
    while (end >= 0 && isBeforeColons(text, end)) {
      end = text.indexOf(' ', end + 1);
    }
    return end < 0 ? text.length() : end;
  }

  private static boolean isBeforeColons(String text, int space) {
    int next = space;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return text.startsWith("::", next);
  }
}
