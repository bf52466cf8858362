package io.github.vpcelint.syntax.json;

import java.util.Locale;

/** Where the tokens of a text start and end, and what is wrong with what is no token. */
final class JsonTokens {
  private final String text;
  private final int holes;

  JsonTokens(String text, int holes) {
    this.text = text;
    this.holes = holes;
  }

  /** Index of the first character that is no white space, from an index on. */
  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Index after the last character that is no white space, up to an index. */
  int skipSpaceBack(int to) {
    int at = to;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Index after the word, number or single character at an index. */
  int wordEnd(int from) {
    int at = from;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    return at > from ? at : from + Character.charCount(text.codePointAt(from));
  }

  private boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || "_-+.$".indexOf(c) >= 0 || isHole(c);
  }

  /** Whether a character stands for a hole. */
  boolean isHole(char c) {
    return c >= EmbeddedJson.FIRST_HOLE && c < EmbeddedJson.FIRST_HOLE + holes;
  }

  /** What is wrong with something that stands where a key should. */
  JsonFault noKey(int start) {
    char c = text.charAt(start);
    // The first bracket of {{ or {% was taken for that of an object.
    int placeholder = start > 0 ? Placeholder.end(text, start - 1) : 0;
    if (placeholder > 0) {
      return Placeholder.fault(start - 1, placeholder);
    }
    if (isForeign(start) || Placeholder.end(text, start) > 0) {
      return foreign(start);
    }
    int end = wordEnd(start);
    return c == '{' || c == '['
        ? new JsonFault(start, end, "A key has to be a text.", "Write a key in double quotes here.")
        : new JsonFault(
            start,
            end,
            "This key has no quotation marks.",
            "Put it into double quotes: \"" + text.substring(start, end) + "\".");
  }

  /** Whether no token of JSON starts at an index, wherever it stands. */
  boolean isForeign(int at) {
    char c = text.charAt(at);
    return c == '$' ? Placeholder.end(text, at) > 0 : !isWord(c) && "{}[],:\"".indexOf(c) < 0;
  }

  /** What is wrong with a character that starts no token. */
  JsonFault foreign(int at) {
    char c = text.charAt(at);
    int placeholder = Placeholder.end(text, at);
    if (placeholder > 0) {
      return Placeholder.fault(at, placeholder);
    }
    int end = at + Character.charCount(text.codePointAt(at));
    if (c == '\'' || c == '`') {
      return new JsonFault(
          at, end, "JSON puts texts into double quotes.", "Replace the " + c + " by \".");
    }
    if (c >= '\u2018' && c <= '\u201F') {
      return new JsonFault(
          at, end, "JSON needs straight double quotes, not typographic ones.", "Write \".");
    }
    if (c == '/' || c == '#') {
      return new JsonFault(
          at,
          lineEnd(at),
          "JSON has no comments.",
          "Remove the comment, or keep the file as YAML.");
    }
    boolean visible = c > ' ' && c != 0x7F && !Character.isSpaceChar(c) && c != '\uFEFF';
    String name = visible ? text.substring(at, end) : "U+" + hex(c);
    return new JsonFault(
        at,
        end,
        "The character " + name + " has no place between the values of JSON.",
        "Remove it, or put the text that it belongs to into double quotes.");
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return skipSpaceBack(end < 0 ? text.length() : end);
  }

  /** A character as four hexadecimal digits. */
  static String hex(char c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
