package io.github.vpcelint.report.text;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import java.io.IOException;

/**
 * Draws the lines of a file that a place covers, with their numbers and with carets under the exact
 * characters.
 */
final class Frame {
  private static final int MOST_LINES = 5;
  private static final int FIRST_LINES = 3;
  private static final int SPAN_MARK = 2;

  private final Page page;
  private final Gutter gutter;
  private final Ink ink;
  private final Span span;
  private final int firstLine;
  private final int lastLine;

  /**
   * A frame for a place.
   *
   * @param ink how the carets look
   */
  Frame(Page page, Gutter gutter, Ink ink, Span span) {
    this.page = page;
    this.gutter = gutter;
    this.ink = ink;
    this.span = span;
    this.firstLine = span.startLine();
    this.lastLine = lastLine(span);
  }

  /** The line of a place's last character. */
  static int lastLine(Span span) {
    return span.file().line(Math.max(span.start(), span.end() - 1));
  }

  /** Draws the lines of the place alone. */
  void draw() throws IOException {
    draw(window());
  }

  /** Draws the lines of the place between the line before and the line after. */
  void drawInContext() throws IOException {
    Window window = window();
    // Beside a line that is cut on the left, its neighbours would show nothing but the cut.
    boolean alone = window.left() > 0 || line(firstLine).comesFromFar();
    if (!alone) {
      drawContext(firstLine - 1, window);
    }
    draw(window);
    if (!alone) {
      drawContext(lastLine + 1, window);
    }
  }

  private void draw(Window window) throws IOException {
    int lines = lastLine - firstLine + 1;
    for (int number = firstLine; number <= lastLine; number++) {
      int position = number - firstLine;
      if (lines <= MOST_LINES || position < FIRST_LINES || number == lastLine) {
        drawLine(number, window);
      } else if (position == FIRST_LINES) {
        gutter.gap();
        page.drawn(ink, " " + page.glyphs().insideSpan()).endLine();
      }
    }
  }

  private void drawLine(int number, Window window) throws IOException {
    SourceLine line = line(number);
    gutter.number(number);
    if (isMultiLine()) {
      page.drawn(Ink.PLAIN, " ").drawn(ink, spanMark(number));
    }
    drawSeen(line, window);
    boolean marked = number == firstLine || number == lastLine;
    if (marked) {
      drawCarets(number, line, window);
    }
  }

  private void drawCarets(int number, SourceLine line, Window window) throws IOException {
    int from = line.column(from(number));
    int to = Math.max(from + 1, line.column(to(number)));
    int first = window.clamp(from);
    int last = window.clamp(to);
    if (last > first) {
      gutter.blank();
      page.spaces(1 + spanMarkWidth() + first);
      page.drawn(ink, "^".repeat(last - first)).endLine();
    }
  }

  private void drawContext(int number, Window window) throws IOException {
    SourceFile file = span.file();
    boolean exists = number >= 1 && number <= file.lineCount();
    if (exists && !isBlank(file, number)) {
      gutter.number(number);
      page.spaces(spanMarkWidth());
      drawSeen(line(number), window);
    }
  }

  private void drawSeen(SourceLine line, Window window) throws IOException {
    String seen = line.through(window.left(), window.width(), page.glyphs());
    if (!seen.isEmpty()) {
      page.drawn(Ink.PLAIN, " ").drawn(Ink.PLAIN, seen);
    }
    page.endLine();
  }

  private Window window() {
    SourceLine line = line(firstLine);
    int from = line.column(from(firstLine));
    int to = Math.max(from + 1, line.column(to(firstLine)));
    return Window.around(line, from, to, page.columns() - gutter.width() - 1 - spanMarkWidth());
  }

  private SourceLine line(int number) {
    SourceFile file = span.file();
    int start = file.lineStart(number);
    int place = Math.max(start, span.start());
    return SourceLine.of(file.text(), start, file.lineEnd(number), place, page.visible());
  }

  // Where the place begins in a line, in UTF-16 units from its start; indentation does not count.
  private int from(int number) {
    SourceFile file = span.file();
    int start = file.lineStart(number);
    if (number == firstLine) {
      return span.start() - start;
    }
    int first = start;
    while (first < file.lineEnd(number) && file.text().charAt(first) <= ' ') {
      first++;
    }
    return first - start;
  }

  private int to(int number) {
    SourceFile file = span.file();
    return Math.min(span.end(), file.lineEnd(number)) - file.lineStart(number);
  }

  private boolean isMultiLine() {
    return lastLine > firstLine;
  }

  private int spanMarkWidth() {
    return isMultiLine() ? SPAN_MARK : 0;
  }

  private String spanMark(int number) {
    if (number == firstLine) {
      return page.glyphs().openSpan();
    }
    return number == lastLine ? page.glyphs().closeSpan() : page.glyphs().insideSpan();
  }

  private static boolean isBlank(SourceFile file, int number) {
    for (int i = file.lineStart(number); i < file.lineEnd(number); i++) {
      if (file.text().charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
