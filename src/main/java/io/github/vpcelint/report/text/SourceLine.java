package io.github.vpcelint.report.text;

import io.github.vpcelint.report.VisibleText;

/**
 * A line as it is shown: tabs become spaces, what cannot be shown is spelled out, and the column of
 * each character is known. Of a very long line only the surroundings of the place in question are
 * kept.
 */
final class SourceLine {
  private static final int TAB = 4;
  private static final int LONG = 1000;
  private static final int SURROUNDINGS = 250;

  private final StringBuilder shown = new StringBuilder();
  // For each UTF-16 unit of the part that is kept, and for its end: its column, and where it is in
  // `shown`.
  private final int[] columns;
  private final int[] places;
  private final int offset;
  private final boolean goesOn;

  private SourceLine(String part, int offset, boolean goesOn, VisibleText visible) {
    this.offset = offset;
    this.goesOn = goesOn;
    this.columns = new int[part.length() + 1];
    this.places = new int[part.length() + 1];
    int column = 0;
    for (int i = 0; i < part.length(); ) {
      int codePoint = part.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      for (int unit = i; unit < next; unit++) {
        columns[unit] = column;
        places[unit] = shown.length();
      }
      column += append(part, i, codePoint, column, visible);
      i = next;
    }
    columns[part.length()] = column;
    places[part.length()] = shown.length();
  }

  /**
   * The line that a text holds from one offset (included) to another.
   *
   * @param place offset in the text of what must be kept if the line is very long
   */
  static SourceLine of(String text, int start, int end, int place, VisibleText visible) {
    if (end - start <= LONG) {
      return new SourceLine(text.substring(start, end), 0, false, visible);
    }
    int from = Math.max(start, Math.min(place, end) - SURROUNDINGS);
    int to = Math.min(end, from + LONG);
    return new SourceLine(text.substring(from, to), from - start, to < end, visible);
  }

  /** Columns that the line takes. */
  int width() {
    return columns[columns.length - 1];
  }

  /** Whether the line has a part to the left that is not kept. */
  boolean comesFromFar() {
    return offset > 0;
  }

  /** Column, from 0, of a UTF-16 unit of the line. */
  int column(int unit) {
    return columns[Math.max(0, Math.min(unit - offset, columns.length - 1))];
  }

  /** What is seen of the line through a window that begins at a column. */
  String through(int left, int width, Glyphs glyphs) {
    boolean cutLeft = left > 0 || comesFromFar();
    boolean cutRight = width() > left + width || goesOn;
    StringBuilder seen = new StringBuilder();
    if (cutLeft) {
      seen.append(glyphs.cut());
    }
    slice(left + (cutLeft ? 1 : 0), left + width - (cutRight ? 1 : 0), seen);
    if (cutRight) {
      seen.append(glyphs.cut());
    }
    return seen.toString();
  }

  // A character that is cut in two leaves spaces; a mark goes with the character before it.
  private void slice(int from, int to, StringBuilder out) {
    for (int unit = 0; unit < columns.length - 1; unit++) {
      int start = columns[unit];
      int end = columns[unit + 1];
      boolean markOfCharacterBefore = start == end && start == from && from > 0;
      if (start >= from && end <= to && !markOfCharacterBefore) {
        out.append(shown, places[unit], places[unit + 1]);
      } else {
        for (int column = Math.max(start, from); column < Math.min(end, to); column++) {
          out.append(' ');
        }
      }
    }
  }

  private int append(String text, int index, int codePoint, int column, VisibleText visible) {
    if (codePoint == '\t') {
      int width = TAB - column % TAB;
      shown.append("    ", 0, width);
      return width;
    }
    if (visible.shows(text, index, codePoint)) {
      shown.appendCodePoint(codePoint);
      return DisplayWidth.of(codePoint);
    }
    int before = shown.length();
    visible.append(codePoint, shown);
    return shown.length() - before;
  }
}
