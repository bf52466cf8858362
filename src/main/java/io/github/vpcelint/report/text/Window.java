package io.github.vpcelint.report.text;

/**
 * The columns of the source that a frame shows.
 *
 * @param left the first column, from 0
 * @param width how many
 */
record Window(int left, int width) {
  /** A window that shows the columns of a place and as much around it as there is room for. */
  static Window around(SourceLine line, int from, int to, int width) {
    boolean seenFromStart = to < width || line.width() <= width;
    if (seenFromStart && !line.comesFromFar()) {
      return new Window(0, width);
    }
    int spare = Math.max(0, width - 2 - (to - from));
    int left = from - 1 - spare / 2;
    int lastUseful = line.width() + 1 - width;
    return new Window(Math.max(0, Math.min(left, lastUseful)), width);
  }

  /** Column of the window in which a column of the source is seen, moved to its nearest edge. */
  int clamp(int column) {
    return Math.max(0, Math.min(column - left, width));
  }
}
