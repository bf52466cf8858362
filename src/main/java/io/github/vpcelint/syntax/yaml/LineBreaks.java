package io.github.vpcelint.syntax.yaml;

/**
 * Line breaks as YAML 1.1 has them.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id871136">YAML 1.1, line break characters</a>
 */
final class LineBreaks {
  private LineBreaks() {}

  /** Whether a character breaks the line. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || isKept(c);
  }

  /** Whether a break stays in a folded text as the character that it is. */
  static boolean isKept(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  /** Index after the line break at an index; CR LF is one. */
  static int after(String text, int at) {
    boolean two = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    return at + (two ? 2 : 1);
  }

  /** Index of the first line break from an index on, or the end of the text. */
  static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !isBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
