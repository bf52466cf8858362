package io.github.vpcelint.catalog;

/** The form of Region names: words of letters and a number, parted by hyphens: us-gov-west-1. */
final class RegionName {
  private RegionName() {}

  /** Whether a stretch of a text has the form of a Region name. */
  static boolean isWellFormed(String text, int start, int end) {
    int words = 0;
    int from = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '-') {
        if (i == from) {
          return false;
        }
        words++;
        from = i + 1;
      } else if (c >= '0' && c <= '9') {
        return words >= 2 && i == from && onlyDigits(text, from, end);
      } else if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return false;
  }

  /** A Region name without its last word and its number: us-gov for us-gov-west-1. */
  static String beginning(String region) {
    int number = region.lastIndexOf('-');
    return region.substring(0, region.lastIndexOf('-', number - 1));
  }

  private static boolean onlyDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
