package io.github.vpcelint.source.ignore;

/** The part of a shell pattern in brackets, read while it is matched. */
final class BracketExpression {
  private static final int NO_MATCH = -1;

  private final String pattern;
  private final char c;
  private int at;
  private boolean found;

  private BracketExpression(String pattern, int at, char c) {
    this.pattern = pattern;
    this.at = at;
    this.c = c;
  }

  /**
   * Matches a character against the brackets that start at an index.
   *
   * @return the index after the closing bracket, or -1 when the character is not meant or the
   *     brackets are not closed
   */
  static int match(String pattern, int open, char c) {
    return new BracketExpression(pattern, open + 1, c).match();
  }

  private int match() {
    boolean negated = at < pattern.length() && "!^".indexOf(pattern.charAt(at)) >= 0;
    if (negated) {
      at++;
    }
    // A closing bracket in the first place stands for itself.
    boolean first = true;
    while (at < pattern.length() && (first || pattern.charAt(at) != ']')) {
      first = false;
      if (!element()) {
        return NO_MATCH;
      }
    }
    return at < pattern.length() && found != negated ? at + 1 : NO_MATCH;
  }

  private boolean element() {
    if (pattern.startsWith("[:", at)) {
      int close = pattern.indexOf(']', at + 2);
      if (close > at + 2 && pattern.charAt(close - 1) == ':') {
        String name = pattern.substring(at + 2, close - 1);
        at = close + 1;
        return namedClass(name);
      }
    }
    int low = literal();
    if (low < 0) {
      return false;
    }
    boolean range =
        at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
    if (!range) {
      found |= c == low;
      return true;
    }
    at++;
    int high = literal();
    found |= low <= c && c <= high;
    return high >= 0;
  }

  private int literal() {
    if (pattern.charAt(at) == '\\') {
      at++;
    }
    return at < pattern.length() ? pattern.charAt(at++) : NO_MATCH;
  }

  private boolean namedClass(String name) {
    boolean member;
    switch (name) {
      case "alnum" -> member = isLetter() || isDigit();
      case "alpha" -> member = isLetter();
      case "blank" -> member = c == ' ' || c == '\t';
      case "cntrl" -> member = c < ' ' || c == 0x7F;
      case "digit" -> member = isDigit();
      case "graph" -> member = isGraphic();
      case "lower" -> member = isBetween('a', 'z');
      case "print" -> member = c == ' ' || isGraphic();
      case "punct" -> member = isGraphic() && !isLetter() && !isDigit();
      case "space" -> member = c == ' ' || isBetween('\t', '\r');
      case "upper" -> member = isBetween('A', 'Z');
      case "xdigit" -> member = isDigit() || isBetween('a', 'f') || isBetween('A', 'F');
      default -> {
        return false;
      }
    }
    found |= member;
    return true;
  }

  private boolean isLetter() {
    return isBetween('a', 'z') || isBetween('A', 'Z');
  }

  private boolean isDigit() {
    return isBetween('0', '9');
  }

  private boolean isGraphic() {
    return isBetween('!', '~');
  }

  private boolean isBetween(char low, char high) {
    return low <= c && c <= high;
  }
}
