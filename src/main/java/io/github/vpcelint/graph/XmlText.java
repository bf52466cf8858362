package io.github.vpcelint.graph;

/** Text as XML and HTML take it. */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /** The text with everything escaped that would be markup, or that XML has no place for. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append('\n');
                default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
              }
            });
    return escaped.toString();
  }

  /** What <a href="https://www.w3.org/TR/xml/#charsets">XML</a> takes and people can see. */
  private static boolean isCharacter(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !surrogate && !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF;
  }
}
