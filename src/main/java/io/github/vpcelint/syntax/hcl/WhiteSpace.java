package io.github.vpcelint.syntax.hcl;

/**
 * What Terraform takes for white space where it removes some: Unicode's property White_Space, which
 * unlike Java's has the no-break space and the next-line character, and no separators of ASCII.
 *
 * @see <a href="https://pkg.go.dev/unicode#IsSpace">Go: unicode.IsSpace</a>
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Whether a character is white space. */
  public static boolean is(char c) {
    if (c < 0x100) {
      return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xa0;
    }
    return Character.isSpaceChar(c);
  }

  /** How many characters of it a text begins with. */
  static int leading(CharSequence text) {
    int count = 0;
    while (count < text.length() && is(text.charAt(count))) {
      count++;
    }
    return count;
  }

  /** A text without any at its beginning and end. */
  public static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && is(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(Math.min(leading(text), end), end);
  }
}
