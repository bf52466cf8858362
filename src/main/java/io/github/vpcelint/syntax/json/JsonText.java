package io.github.vpcelint.syntax.json;

/** The text of a JSON string with escapes, and where each of its characters is written. */
final class JsonText {
  private final String raw;
  private final StringBuilder text;
  private final int[] offsets;
  private int length;
  private boolean wellFormed = true;

  private JsonText(String raw, int from, int to) {
    this.raw = raw;
    this.text = new StringBuilder(to - from);
    this.offsets = new int[to - from + 1];
  }

  /**
   * Takes the escapes out of a string that Jackson has taken.
   *
   * @param from index of the first character after the opening quote
   * @param to index of the closing quote
   */
  static JsonText unescape(String raw, int from, int to) {
    JsonText result = new JsonText(raw, from, to);
    int at = from;
    while (at < to) {
      at = result.take(at);
    }
    result.offsets[result.length] = to;
    return result;
  }

  private int take(int at) {
    char c = raw.charAt(at);
    if (c != '\\') {
      add(c, at);
      return at + 1;
    }
    char escaped = raw.charAt(at + 1);
    if (escaped == 'u') {
      add(codeUnit(at + 2), at);
      return at + 6;
    }
    add(single(escaped), at);
    return at + 2;
  }

  // Jackson looks at the lower eight bits of a digit only, and sees a digit where a hole is.
  private char codeUnit(int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      char c = raw.charAt(i);
      int digit = c > 'f' ? -1 : Character.digit(c, 16);
      wellFormed &= digit >= 0;
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private void add(char c, int at) {
    text.append(c);
    offsets[length++] = at;
  }

  private static char single(char escaped) {
    return switch (escaped) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> escaped;
    };
  }

  /** Whether every escape is one; the text means nothing otherwise. */
  boolean isWellFormed() {
    return wellFormed;
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Index in the raw text of each character, and of the closing quote; longer than the text. */
  int[] offsets() {
    return offsets;
  }
}
