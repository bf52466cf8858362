package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.syntax.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * A place in a text that moves forward. Counts UTF-16 units, so that the index of every mark is an
 * offset in the text. Behind the end of the text stand NUL characters; inside there are none.
 */
final class Cursor {
  private static final int[] NO_BUFFER = {};

  private final String text;
  private final Words words;
  private int at;
  private int line;
  private int lineStart;
  private @Nullable Mark mark;

  Cursor(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  int at() {
    return at;
  }

  int line() {
    return line;
  }

  int column() {
    return at - lineStart;
  }

  /**
   * The place here; one object as long as the cursor stays, as most tokens start where one ends.
   */
  Mark mark() {
    Mark here = mark;
    if (here == null || here.getIndex() != at) {
      here = new Mark("", at, line, column(), NO_BUFFER, 0);
      mark = here;
    }
    return here;
  }

  char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  char peek(int distance) {
    int index = at + distance;
    return index < text.length() ? text.charAt(index) : '\0';
  }

  boolean startsWith(String prefix) {
    return text.startsWith(prefix, at);
  }

  /** Goes on by a number of characters, of which none is a line break. */
  void skip(int count) {
    at += count;
  }

  /** Goes on to an index on the same line, and gives what stands before it. */
  String take(int end) {
    String taken = words.of(text, at, end);
    at = end;
    return taken;
  }

  /** Goes over spaces. */
  void skipSpaces() {
    while (peek() == ' ') {
      at++;
    }
  }

  /** Goes over spaces, as far as a column. */
  void skipSpacesTo(int column) {
    while (column() < column && peek() == ' ') {
      at++;
    }
  }

  /** Goes over spaces and tabs. */
  void skipBlanks() {
    while (isBlank(peek())) {
      at++;
    }
  }

  /** Goes to the end of the line. */
  void skipLine() {
    at = LineBreaks.next(text, at);
  }

  /** Goes over a line break if there is one here. */
  boolean skipBreak() {
    if (at == text.length() || !LineBreaks.isBreak(text.charAt(at))) {
      return false;
    }
    at = LineBreaks.after(text, at);
    line++;
    lineStart = at;
    return true;
  }

  /** Goes over a line break, and gives what it is in a text: the Unicode breaks stay. */
  String takeBreak() {
    char c = peek();
    if (!skipBreak()) {
      return "";
    }
    return LineBreaks.isKept(c) ? String.valueOf(c) : "\n";
  }

  /** Whether the line starts here with three such characters: the start or end of a document. */
  boolean isDocumentMarker(String marker) {
    return column() == 0 && startsWith(marker) && isSpaceOrEnd(peek(3));
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreakOrEnd(char c) {
    return c == '\0' || LineBreaks.isBreak(c);
  }

  static boolean isSpaceOrEnd(char c) {
    return isBlank(c) || isBreakOrEnd(c);
  }
}
