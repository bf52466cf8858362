package io.github.vpcelint.report.text;

/** How many columns of a terminal a character takes. */
final class DisplayWidth {
  private static final int FIRST_COMBINING = 0x0300;

  private DisplayWidth() {}

  /** Columns of a character: 0 for one that joins the character before it, 1 or 2. */
  static int of(int codePoint) {
    if (codePoint < FIRST_COMBINING) {
      return 1;
    }
    if (combines(codePoint)) {
      return 0;
    }
    return WideCharacters.contains(codePoint) ? 2 : 1;
  }

  /** Columns of a text that fits in one line. */
  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  private static boolean combines(int codePoint) {
    int type = Character.getType(codePoint);
    boolean mark =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT;
    boolean koreanVowelOrFinal = codePoint >= 0x1160 && codePoint <= 0x11FF;
    return mark || koreanVowelOrFinal;
  }
}
