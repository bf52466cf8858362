package io.github.vpcelint.syntax.yaml;

/**
 * Where each character of a plain or quoted scalar is written, when escapes or folded lines make
 * its text differ from what stands in the file.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id904158">YAML 1.1, flow scalar styles</a>
 */
final class FlowScalarOffsets {
  private static final char PLAIN = ' ';

  private final String raw;
  private final int to;
  private final char quote;
  private final int[] offsets;
  private int length;

  private FlowScalarOffsets(String raw, int to, char quote, int length) {
    this.raw = raw;
    this.to = to;
    this.quote = quote;
    this.offsets = new int[length + 1];
  }

  /**
   * The offsets of a plain scalar's characters, and of its end.
   *
   * @param from offset of its first character
   * @param to offset after its last one
   * @param length length of its text in UTF-16 units
   */
  static int[] plain(String raw, int from, int to, int length) {
    return new FlowScalarOffsets(raw, to, PLAIN, length).find(from);
  }

  /**
   * The offsets of a quoted scalar's characters, and of its end.
   *
   * @param from offset of its first character, after the quote
   * @param to offset of the closing quote
   * @param length length of its text in UTF-16 units
   */
  static int[] quoted(String raw, int from, int to, int length) {
    return new FlowScalarOffsets(raw, to, raw.charAt(to), length).find(from);
  }

  private int[] find(int from) {
    int at = from;
    while (at < to) {
      char c = raw.charAt(at);
      if (c == ' ' || c == '\t' || LineBreaks.isBreak(c)) {
        at = takeSpace(at);
      } else if (quote == '"' && c == '\\') {
        at = takeEscape(at);
      } else {
        add(at);
        at += quote == '\'' && c == '\'' ? 2 : 1;
      }
    }
    while (length < offsets.length) {
      add(to);
    }
    return offsets;
  }

  private void add(int offset) {
    if (length < offsets.length) {
      offsets[length++] = offset;
    }
  }

  private int takeSpace(int from) {
    int at = skipBlanks(from);
    if (at < to && LineBreaks.isBreak(raw.charAt(at))) {
      return takeFold(from, at);
    }
    for (int i = from; i < at; i++) {
      add(i);
    }
    return at;
  }

  // One break is a space; of more, the first one is nothing. The two Unicode breaks stay.
  private int takeFold(int from, int first) {
    int before = length;
    boolean kept = LineBreaks.isKept(raw.charAt(first));
    if (kept) {
      add(first);
    }
    int at = takeBreaks(LineBreaks.after(raw, first));
    if (!kept && length == before) {
      add(first);
    }
    // The text before the fold ends where its line does, not where the empty lines do.
    if (length > before) {
      offsets[before] = from;
    }
    return at;
  }

  private int takeBreaks(int from) {
    int at = skipBlanks(from);
    while (at < to && LineBreaks.isBreak(raw.charAt(at))) {
      add(at);
      at = skipBlanks(LineBreaks.after(raw, at));
    }
    return at;
  }

  private int takeEscape(int backslash) {
    char c = raw.charAt(backslash + 1);
    if (LineBreaks.isBreak(c)) {
      return takeBreaks(LineBreaks.after(raw, backslash + 1));
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    int end = backslash + 2 + digits;
    add(backslash);
    if (digits == 8 && Integer.parseInt(raw, backslash + 2, end, 16) > Character.MAX_VALUE) {
      add(backslash);
    }
    return end;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < to && (raw.charAt(at) == ' ' || raw.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
