package io.github.vpcelint.syntax.json;

import org.jspecify.annotations.Nullable;

/** The strings, numbers and words of a text, and what may be wrong with one of them. */
final class JsonScalars {
  /**
   * A token that was looked at.
   *
   * @param end index after it, 0 when it is faulty
   * @param fault what is wrong with it
   */
  record Result(int end, @Nullable JsonFault fault) {}

  private final String text;
  private final JsonTokens tokens;

  JsonScalars(String text, JsonTokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Looks at the string, number or word that starts at an index. */
  Result read(int start) {
    char c = text.charAt(start);
    if (c == '"') {
      return string(start);
    }
    if (tokens.isForeign(start)) {
      return new Result(0, tokens.foreign(start));
    }
    if (isDigit(c) || "+-.".indexOf(c) >= 0) {
      return number(start);
    }
    return word(start);
  }

  private Result string(int start) {
    int at = start + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        return new Result(at + 1, null);
      }
      if (c == '\n' || c == '\r') {
        return unclosed(start, at);
      }
      if (c < ' ') {
        return control(at, c);
      }
      int next = c == '\\' ? escapeEnd(at) : at + 1;
      if (next < 0) {
        return badEscape(at);
      }
      at = next;
    }
    return unclosed(start, text.length());
  }

  private int escapeEnd(int backslash) {
    if (backslash + 1 >= text.length()) {
      return text.length();
    }
    char c = text.charAt(backslash + 1);
    if (c != 'u') {
      return "\"\\/bfnrt".indexOf(c) >= 0 ? backslash + 2 : -1;
    }
    for (int i = backslash + 2; i < backslash + 6; i++) {
      // Digit tells more than sixteen characters to be hexadecimal digits, other scripts' as well.
      if (i >= text.length() || text.charAt(i) > 'f' || Character.digit(text.charAt(i), 16) < 0) {
        return -1;
      }
    }
    return backslash + 6;
  }

  private Result unclosed(int start, int end) {
    return fault(
        start,
        end,
        "The closing quotation mark of this text is missing on its line.",
        "Add it, or write a line break inside of the text as \\n.");
  }

  private Result control(int at, char c) {
    String name = c == '\t' ? "tab" : "control character";
    return fault(
        at,
        at + 1,
        "A " + name + " stands in this text as it is.",
        "Write it as " + (c == '\t' ? "\\t" : "\\u" + JsonTokens.hex(c)) + ".");
  }

  private Result badEscape(int backslash) {
    int end = Math.min(backslash + 2, text.length());
    String escape = text.substring(backslash, end);
    return fault(
        backslash,
        end,
        escape.equals("\\u")
            ? "Four hexadecimal digits have to follow \\u."
            : "JSON has no escape " + escape + ".",
        "Write \\\\ for a backslash.");
  }

  private Result number(int start) {
    int end = tokens.wordEnd(start);
    String written = text.substring(start, end);
    if (isNumber(written)) {
      return new Result(end, null);
    }
    boolean zero = written.length() > 1 && written.charAt(0) == '0' && isDigit(written.charAt(1));
    return fault(
        start,
        end,
        zero
            ? "A number in JSON does not start with a zero."
            : "This is not a number as JSON writes it.",
        "Put it into double quotes, as \""
            + written
            + "\", if it is a text such as an account ID.");
  }

  private boolean isNumber(String written) {
    int at = written.charAt(0) == '-' ? 1 : 0;
    int whole = digitsEnd(written, at);
    if (whole == at || (written.charAt(at) == '0' && whole > at + 1)) {
      return false;
    }
    at = whole;
    if (at < written.length() && written.charAt(at) == '.') {
      int fraction = digitsEnd(written, at + 1);
      if (fraction == at + 1) {
        return false;
      }
      at = fraction;
    }
    if (at < written.length() && (written.charAt(at) | 0x20) == 'e') {
      int sign = at + 1 < written.length() && "+-".indexOf(written.charAt(at + 1)) >= 0 ? 2 : 1;
      int exponent = digitsEnd(written, at + sign);
      if (exponent == at + sign) {
        return false;
      }
      at = exponent;
    }
    return at == written.length();
  }

  private int digitsEnd(String written, int from) {
    int at = from;
    while (at < written.length() && isDigit(written.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || tokens.isHole(c);
  }

  private Result word(int start) {
    int end = tokens.wordEnd(start);
    String word = text.substring(start, end);
    return switch (word) {
      case "true", "false", "null" -> new Result(end, null);
      case "True", "TRUE" -> fault(start, end, lowerCase(word), "Write true.");
      case "False", "FALSE" -> fault(start, end, lowerCase(word), "Write false.");
      case "None", "Null", "NULL", "nil", "undefined" ->
          fault(start, end, "JSON has no " + word + ".", "Write null.");
      case "NaN", "Infinity" ->
          fault(start, end, "JSON has no number " + word + ".", "Write a number, or null.");
      default ->
          fault(
              start,
              end,
              "This text has no quotation marks.",
              "Put it into double quotes: \"" + word + "\".");
    };
  }

  private static String lowerCase(String word) {
    return "JSON writes " + word + " in lower case.";
  }

  private static Result fault(int from, int to, String message, String help) {
    return new Result(0, new JsonFault(from, to, message, help));
  }
}
