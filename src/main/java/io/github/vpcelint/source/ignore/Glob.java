package io.github.vpcelint.source.ignore;

/**
 * A shell pattern for one segment of a path: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a-z]},
 * {@code [[:alpha:]]} and {@code \} before a character that stands for itself.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
final class Glob {
  private static final int NO_MATCH = -1;

  private Glob() {}

  /** Whether a pattern has a character that does not stand for itself. */
  static boolean hasWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if ("*?[\\".indexOf(pattern.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pattern matches the whole text from {@code from} to {@code to}. */
  static boolean matches(String pattern, String text, int from, int to) {
    int p = 0;
    int t = from;
    // Only the last star has to be tried again with a longer text, so this never gets slow.
    int afterStar = NO_MATCH;
    int starEnd = from;
    while (t < to) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        afterStar = ++p;
        starEnd = t;
        continue;
      }
      int next = p < pattern.length() ? matchOne(pattern, p, text.charAt(t)) : NO_MATCH;
      if (next != NO_MATCH) {
        p = next;
        t++;
      } else if (afterStar != NO_MATCH) {
        p = afterStar;
        t = ++starEnd;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static int matchOne(String pattern, int p, char c) {
    char element = pattern.charAt(p);
    if (element == '?') {
      return p + 1;
    }
    if (element == '[') {
      return BracketExpression.match(pattern, p, c);
    }
    if (element == '\\') {
      return p + 1 < pattern.length() && pattern.charAt(p + 1) == c ? p + 2 : NO_MATCH;
    }
    return element == c ? p + 1 : NO_MATCH;
  }
}
