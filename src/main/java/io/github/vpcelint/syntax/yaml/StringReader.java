package io.github.vpcelint.syntax.yaml;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Hands a string to SnakeYAML's scanner as it is. The library's own reader copies the text into
 * code points and counts these; this one counts UTF-16 units, so that the index of every mark is an
 * offset in the text. To the scanner it makes no difference: only ASCII means anything to it.
 */
final class StringReader extends StreamReader {
  private static final int[] NO_BUFFER = {};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private int at;
  private int line;
  private int column;

  StringReader(String text) {
    super("");
    this.text = text;
  }

  @Override
  public Mark getMark() {
    return new Mark("", at, line, column, NO_BUFFER, 0);
  }

  @Override
  public int peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  @Override
  public int peek(int index) {
    int place = at + index;
    return place < text.length() ? text.charAt(place) : '\0';
  }

  @Override
  public String prefix(int length) {
    return text.substring(at, Math.min(at + length, text.length()));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    at += prefix.length();
    column += prefix.length();
    return prefix;
  }

  @Override
  public void forward() {
    if (at < text.length()) {
      char c = text.charAt(at++);
      if (LineBreaks.isBreak(c)) {
        // Of CR LF, the line ends after the second one.
        if (c != '\r' || at == text.length() || text.charAt(at) != '\n') {
          line++;
          column = 0;
        }
      } else if (c != BYTE_ORDER_MARK) {
        column++;
      }
    }
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length; i++) {
      forward();
    }
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getLine() {
    return line;
  }

  @Override
  public int getIndex() {
    return at;
  }

  @Override
  public int getDocumentIndex() {
    return 0;
  }
}
