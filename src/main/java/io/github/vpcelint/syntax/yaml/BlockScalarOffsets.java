package io.github.vpcelint.syntax.yaml;

/**
 * Where each character of a literal or folded block scalar is written. The text is known from the
 * event; how far the lines are indented is found by comparing it with the first line that has one.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id926836">YAML 1.1, block scalar styles</a>
 */
final class BlockScalarOffsets {
  private final String raw;
  private final int to;
  private final String text;
  private final boolean folded;
  private final int[] offsets;
  private int length;
  private int end;

  private BlockScalarOffsets(String raw, int to, String text, boolean folded) {
    this.raw = raw;
    this.to = to;
    this.text = text;
    this.folded = folded;
    this.offsets = new int[text.length() + 1];
  }

  /**
   * Finds the offsets.
   *
   * @param from offset of the {@code |} or {@code >}
   * @param to offset after the scalar's last line
   * @param text the scalar's text
   */
  static BlockScalarOffsets find(String raw, int from, int to, String text) {
    BlockScalarOffsets result = new BlockScalarOffsets(raw, to, text, raw.charAt(from) == '>');
    result.find(from);
    return result;
  }

  /** The offset of each of the text's characters, and of its end. */
  int[] offsets() {
    return offsets;
  }

  /** Offset after the last character that is no line break. */
  int end() {
    return end;
  }

  private void find(int from) {
    int header = Math.min(to, LineBreaks.next(raw, from));
    end = header;
    while (end > from + 1 && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    if (header < to) {
      takeLines(LineBreaks.after(raw, header));
    }
    // Line breaks at the end of the text lie behind the end of what is shown as the scalar.
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = i < length ? Math.min(offsets[i], end) : end;
    }
  }

  private void takeLines(int first) {
    int indent = indent(first);
    int line = first;
    // The break after the last line with text, and the first of the empty lines after it.
    int lineBreak = -1;
    int emptyLines = first;
    boolean indented = false;
    while (line < to) {
      int content = skipSpaces(line, line + indent);
      int lineEnd = Math.min(to, LineBreaks.next(raw, content));
      if (content < lineEnd) {
        boolean more = isBlank(raw.charAt(content));
        takeBreaks(lineBreak, emptyLines, line, indent, !indented && !more);
        for (int i = content; i < lineEnd; i++) {
          add(i);
        }
        end = lineEnd;
        indented = more;
        lineBreak = lineEnd;
        emptyLines = lineEnd < to ? LineBreaks.after(raw, lineEnd) : to;
      }
      line = lineEnd < to ? LineBreaks.after(raw, lineEnd) : to;
    }
    takeBreaks(lineBreak, emptyLines, to, indent, false);
  }

  private void takeBreaks(int lineBreak, int emptyLines, int until, int indent, boolean foldable) {
    int before = length;
    boolean folds =
        folded && foldable && lineBreak >= 0 && !LineBreaks.isKept(raw.charAt(lineBreak));
    if (lineBreak >= 0 && !folds) {
      add(lineBreak);
    }
    int line = emptyLines;
    while (line < until) {
      int at = skipSpaces(line, line + indent);
      if (at >= until) {
        break;
      }
      add(at);
      line = LineBreaks.after(raw, at);
    }
    if (folds && length == before) {
      add(lineBreak);
    } else if (folds) {
      // The text before the fold ends where its line does, not where the empty lines do.
      offsets[before] = lineBreak;
    }
  }

  private void add(int offset) {
    if (length < offsets.length) {
      offsets[length++] = offset;
    }
  }

  // What the text has of the spaces before its first other character is not indentation.
  private int indent(int first) {
    int line = first;
    while (line < to) {
      int content = skipSpaces(line, to);
      if (content < to && !LineBreaks.isBreak(raw.charAt(content))) {
        return content - line - spacesBeforeText();
      }
      line = content < to ? LineBreaks.after(raw, content) : to;
    }
    return Integer.MAX_VALUE / 2;
  }

  private int spacesBeforeText() {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (LineBreaks.isBreak(c)) {
        spaces = 0;
      } else if (c == ' ') {
        spaces++;
      } else {
        break;
      }
    }
    return spaces;
  }

  private int skipSpaces(int from, int most) {
    int at = from;
    while (at < to && at < most && raw.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
