package io.github.vpcelint.syntax.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.tokens.ScalarToken;

/**
 * Reads literal and folded scalars.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id926836">YAML 1.1, block scalar styles</a>
 */
final class BlockScalarScanner {
  private static final char CLIP = ' ';
  private static final char KEEP = '+';
  private static final char STRIP = '-';

  private final Cursor cursor;
  private final ScanErrors errors;
  private char chomping;
  private int indicator;
  private Mark end;

  BlockScalarScanner(Cursor cursor, ScanErrors errors) {
    this.cursor = cursor;
    this.errors = errors;
    this.end = cursor.mark();
  }

  /**
   * Reads a scalar.
   *
   * @param outer column of the object or list around it; -1 for none
   */
  ScalarToken scan(int outer) {
    Mark start = cursor.mark();
    boolean folded = cursor.peek() == '>';
    header();
    StringBuilder breaks = new StringBuilder();
    int least = Math.max(1, outer + 1);
    int indent = indicator > 0 ? least + indicator - 1 : Math.max(least, detectIndent(breaks));
    if (indicator > 0) {
      takeBreaks(indent, breaks);
    }
    String text = lines(indent, folded, breaks);
    ScalarStyle style = folded ? ScalarStyle.FOLDED : ScalarStyle.LITERAL;
    return new ScalarToken(text, false, start, end, style);
  }

  private void header() {
    cursor.skip(1);
    chomping = CLIP;
    indicator = 0;
    takeChomping();
    char digit = cursor.peek();
    if (digit >= '0' && digit <= '9') {
      if (digit == '0') {
        throw errors.badBlockHeader();
      }
      indicator = digit - '0';
      cursor.skip(1);
      if (chomping == CLIP) {
        takeChomping();
      }
    }
    boolean spaced = cursor.peek() == ' ';
    cursor.skipSpaces();
    // Right after the indicators a # starts no comment.
    if (spaced && cursor.peek() == '#') {
      cursor.skipLine();
    }
    if (!Cursor.isBreakOrEnd(cursor.peek())) {
      throw errors.badBlockHeader();
    }
    cursor.skipBreak();
  }

  private void takeChomping() {
    char c = cursor.peek();
    if (c == KEEP || c == STRIP) {
      chomping = c;
      cursor.skip(1);
    }
  }

  private int detectIndent(StringBuilder breaks) {
    int most = 0;
    end = cursor.mark();
    while (true) {
      cursor.skipSpaces();
      most = Math.max(most, cursor.column());
      String lineBreak = cursor.takeBreak();
      if (lineBreak.isEmpty()) {
        return most;
      }
      breaks.append(lineBreak);
      end = cursor.mark();
    }
  }

  private void takeBreaks(int indent, StringBuilder breaks) {
    end = cursor.mark();
    cursor.skipSpacesTo(indent);
    String lineBreak = cursor.takeBreak();
    while (!lineBreak.isEmpty()) {
      breaks.append(lineBreak);
      end = cursor.mark();
      cursor.skipSpacesTo(indent);
      lineBreak = cursor.takeBreak();
    }
  }

  private String lines(int indent, boolean folded, StringBuilder breaks) {
    StringBuilder text = new StringBuilder();
    String lineBreak = "";
    while (cursor.column() == indent && cursor.peek() != '\0') {
      text.append(breaks);
      breaks.setLength(0);
      boolean foldable = folded && !Cursor.isBlank(cursor.peek());
      int length = 0;
      while (!Cursor.isBreakOrEnd(cursor.peek(length))) {
        length++;
      }
      text.append(cursor.take(cursor.at() + length));
      lineBreak = cursor.takeBreak();
      takeBreaks(indent, breaks);
      if (cursor.column() != indent || cursor.peek() == '\0') {
        break;
      }
      if (!foldable || !lineBreak.equals("\n") || Cursor.isBlank(cursor.peek())) {
        text.append(lineBreak);
      } else if (breaks.length() == 0) {
        text.append(' ');
      }
    }
    if (chomping != STRIP) {
      text.append(lineBreak);
    }
    if (chomping == KEEP) {
      text.append(breaks);
    }
    return text.toString();
  }
}
