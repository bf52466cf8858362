package io.github.vpcelint.syntax.json;

/** The text of a JSON string with escapes, and where each of its characters is written. */
final class JsonText {
  private final String raw;
  private final StringBuilder text;
  private final int[] offsets;
  private int length;

  private JsonText(String raw, int from, int to) {
    this.raw = raw;
    this.text = new StringBuilder(to - from);
    this.offsets = new int[to - from + 1];
  }

  /**
   * Takes the escapes out of a string that is known to be well formed.
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
      add((char) Integer.parseInt(raw, at + 2, at + 6, 16), at);
      return at + 6;
    }
    add(single(escaped), at);
    return at + 2;
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

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Index in the raw text of each character, and of the closing quote; longer than the text. */
  int[] offsets() {
    return offsets;
  }
}
