package io.github.vpcelint.syntax.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.tokens.ScalarToken;

/**
 * Reads plain and quoted scalars.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id904158">YAML 1.1, flow scalar styles</a>
 */
final class ScalarScanner {
  private final Cursor cursor;
  private final ScanErrors errors;
  private boolean endedOnNewLine;

  ScalarScanner(Cursor cursor, ScanErrors errors) {
    this.cursor = cursor;
    this.errors = errors;
  }

  /** Whether the plain scalar that was read last was followed by a line break. */
  boolean endedOnNewLine() {
    return endedOnNewLine;
  }

  /**
   * Reads a plain scalar.
   *
   * @param indent column of the object or list around it
   * @param bracketed whether this one has brackets
   */
  ScalarToken plain(int indent, boolean bracketed) {
    Mark start = cursor.mark();
    String text = plainWords(bracketed);
    Mark end = cursor.mark();
    endedOnNewLine = false;
    int blanks = blanks();
    if (!Cursor.isBreakOrEnd(cursor.peek(blanks))) {
      // Words end at blanks only where a comment or a bracket's end follows.
      cursor.skip(blanks);
      return new ScalarToken(text, start, end, true);
    }
    cursor.skip(blanks);
    StringBuilder folded = null;
    while (true) {
      String fold = plainFold();
      if (fold.isEmpty() || cursor.peek() == '#' || (!bracketed && cursor.column() <= indent)) {
        break;
      }
      String words = plainWords(bracketed);
      if (words.isEmpty()) {
        break;
      }
      folded = folded == null ? new StringBuilder(text) : folded;
      folded.append(fold).append(words);
      end = cursor.mark();
      endedOnNewLine = false;
      cursor.skip(blanks());
    }
    return new ScalarToken(folded == null ? text : folded.toString(), start, end, true);
  }

  // The rest of the scalar on this line; blanks inside of it stay.
  private String plainWords(boolean bracketed) {
    int length = 0;
    int end = 0;
    while (true) {
      char c = cursor.peek(length);
      if (Cursor.isBlank(c) && length > 0) {
        length++;
        continue;
      }
      boolean afterBlank = length > end;
      if (Cursor.isSpaceOrEnd(c) || (c == '#' && (afterBlank || length == 0))) {
        break;
      }
      if (c == ':' && endsKey(cursor.peek(length + 1), bracketed)) {
        break;
      }
      if (bracketed && ",?[]{}".indexOf(c) >= 0) {
        break;
      }
      length++;
      end = length;
    }
    return cursor.take(cursor.at() + end);
  }

  private static boolean endsKey(char next, boolean bracketed) {
    return Cursor.isSpaceOrEnd(next) || (bracketed && ",[]{}".indexOf(next) >= 0);
  }

  private int blanks() {
    int length = 0;
    while (Cursor.isBlank(cursor.peek(length))) {
      length++;
    }
    return length;
  }

  // What the line breaks here are in the text; nothing when the scalar ends before them.
  private String plainFold() {
    String first = cursor.takeBreak();
    if (first.isEmpty()) {
      return "";
    }
    endedOnNewLine = true;
    if (isDocumentMarker()) {
      return "";
    }
    StringBuilder more = null;
    while (true) {
      cursor.skipSpaces();
      String next = cursor.takeBreak();
      if (next.isEmpty()) {
        break;
      }
      more = more == null ? new StringBuilder() : more;
      more.append(next);
      if (isDocumentMarker()) {
        return "";
      }
    }
    return folded(first, more == null ? "" : more.toString());
  }

  private static String folded(String first, String more) {
    if (!first.equals("\n")) {
      return first + more;
    }
    return more.isEmpty() ? " " : more;
  }

  private boolean isDocumentMarker() {
    return cursor.startsWith("---") || cursor.isDocumentMarker("...");
  }

  /** Reads a scalar in quotes. */
  ScalarToken quoted(char quote) {
    Mark start = cursor.mark();
    cursor.skip(1);
    StringBuilder text = new StringBuilder();
    while (true) {
      quotedWords(quote, text, start);
      char c = cursor.peek();
      if (c == quote) {
        break;
      }
      if (c == '\0') {
        throw errors.noClosingQuote(start);
      }
      quotedSpace(text, start);
    }
    cursor.skip(1);
    ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
    return new ScalarToken(text.toString(), false, start, cursor.mark(), style);
  }

  // Up to the closing quote or white space.
  private void quotedWords(char quote, StringBuilder text, Mark start) {
    while (true) {
      char c = cursor.peek();
      if (Cursor.isSpaceOrEnd(c)) {
        return;
      }
      if (c == quote) {
        if (quote == '"' || cursor.peek(1) != quote) {
          return;
        }
        cursor.skip(1);
      } else if (c == '\\' && quote == '"') {
        escape(text, start);
        continue;
      }
      text.append(c);
      cursor.skip(1);
    }
  }

  private void quotedSpace(StringBuilder text, Mark start) {
    int blanks = blanks();
    if (!LineBreaks.isBreak(cursor.peek(blanks))) {
      for (int i = 0; i < blanks; i++) {
        text.append(cursor.peek(i));
      }
      cursor.skip(blanks);
      return;
    }
    cursor.skip(blanks);
    String first = cursor.takeBreak();
    text.append(folded(first, quotedBreaks(start)));
  }

  private String quotedBreaks(Mark start) {
    StringBuilder breaks = null;
    while (true) {
      if (cursor.isDocumentMarker("---") || cursor.isDocumentMarker("...")) {
        throw errors.noClosingQuote(start);
      }
      cursor.skipBlanks();
      String next = cursor.takeBreak();
      if (next.isEmpty()) {
        return breaks == null ? "" : breaks.toString();
      }
      breaks = breaks == null ? new StringBuilder() : breaks;
      breaks.append(next);
    }
  }

  private void escape(StringBuilder text, Mark start) {
    char c = cursor.peek(1);
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (digits > 0) {
      text.appendCodePoint(codePoint(digits));
      cursor.skip(2 + digits);
    } else if (LineBreaks.isBreak(c)) {
      cursor.skip(1);
      cursor.skipBreak();
      text.append(quotedBreaks(start));
    } else {
      int index = "0abtnvfre \"\\N_LP".indexOf(c);
      if (index < 0 || c == '\0') {
        throw errors.badEscape();
      }
      text.append("\0\u0007\b\t\n\u000B\f\r\u001B \"\\\u0085\u00A0\u2028\u2029".charAt(index));
      cursor.skip(2);
    }
  }

  private int codePoint(int digits) {
    int value = 0;
    for (int i = 2; i < 2 + digits; i++) {
      char c = cursor.peek(i);
      int digit = c > 'f' ? -1 : Character.digit(c, 16);
      // The first digit of eight has to be 0 for anything that Unicode knows.
      if (digit < 0 || value > Character.MAX_CODE_POINT >> 4) {
        throw errors.badEscape();
      }
      value = value << 4 | digit;
    }
    if (value > Character.MAX_CODE_POINT) {
      throw errors.badEscape();
    }
    return value;
  }
}
