package io.github.vpcelint.mutation;

/**
 * A file with one fault in it.
 *
 * @param text the whole text
 * @param from where the faulty part begins
 * @param to where it ends
 * @param at where the text is another one than before
 * @param more how many characters there are more than before
 */
record Planting(String text, int from, int to, int at, int more) {
  private static final char OPEN = '«';
  private static final char CLOSE = '»';

  /**
   * A text with a part replaced.
   *
   * @param marked the new part; what the finding must be about stands between guillemets, or is all
   *     of it
   */
  static Planting replace(String text, int from, int to, String marked) {
    int open = marked.indexOf(OPEN);
    int close = marked.indexOf(CLOSE);
    String plain = marked.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    return new Planting(
        text.substring(0, from) + plain + text.substring(to),
        from + Math.max(open, 0),
        from + (close < 0 ? plain.length() : close - 1),
        from,
        plain.length() - (to - from));
  }

  /** The same, as a finding about another part of the new text. */
  Planting about(int newFrom, int newTo) {
    return new Planting(text, newFrom, newTo, at, more);
  }

  /** Where a place of the text as it was is now. */
  int moved(int place) {
    return place <= at ? place : place + more;
  }

  /** Whether a finding at a place is about the fault; quotes may belong to it, escaped ones too. */
  boolean isMetBy(int start, int end) {
    return start >= from - 2 && end <= to + 2;
  }
}
