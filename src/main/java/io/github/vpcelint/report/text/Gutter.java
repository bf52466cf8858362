package io.github.vpcelint.report.text;

import java.io.IOException;

/** The left edge of all frames of a finding: line numbers and a bar. */
final class Gutter {
  private final Page page;
  private final int digits;

  /**
   * An edge.
   *
   * @param lastLine the highest line number that it will show
   */
  Gutter(Page page, int lastLine) {
    this.page = page;
    this.digits = String.valueOf(lastLine).length();
  }

  /** Columns that it takes, its bar included. */
  int width() {
    return digits + 3;
  }

  /** A line with a number. */
  void number(int line) throws IOException {
    edge(String.valueOf(line), page.glyphs().bar(), Ink.FRAME);
  }

  /** A line without a number. */
  void blank() throws IOException {
    edge("", page.glyphs().bar(), Ink.FRAME);
  }

  /** A line that stands for others. */
  void gap() throws IOException {
    edge("", page.glyphs().gap(), Ink.FRAME);
  }

  /** A line with a number that is not in the file as it stands, but with a sign. */
  void sign(int line, String sign, Ink ink) throws IOException {
    edge(String.valueOf(line), sign, ink);
  }

  /** The line above the first place of a finding, or above a further one; ends with a space. */
  void place(boolean first) throws IOException {
    String mark = first ? page.glyphs().first() : page.glyphs().next();
    // The ASCII arrows are three wide and point at the bar from the left.
    page.spaces(width() - 1 - (mark.length() - 2)).drawn(Ink.FRAME, mark).drawn(Ink.PLAIN, " ");
  }

  private void edge(String number, String edge, Ink ink) throws IOException {
    page.spaces(1 + digits - number.length());
    page.drawn(ink, number + " " + edge);
  }
}
