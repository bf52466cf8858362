package io.github.vpcelint.report.text;

import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.SourceFile;
import java.io.IOException;
import java.util.List;

/** Shows what a repair does to the lines of a file. */
final class FixText {
  private static final int MOST_LINES = 8;

  private final Page page;
  private final Gutter gutter;

  FixText(Page page, Gutter gutter) {
    this.page = page;
    this.gutter = gutter;
  }

  /**
   * Draws the lines before and after a repair.
   *
   * @param home the file whose name the reader sees already
   */
  void draw(Fix fix, SourceFile home) throws IOException {
    for (Change change : Change.of(fix)) {
      if (change.file() != home) {
        gutter.place(false);
        page.text(Ink.PLAIN, change.file().path() + ":" + change.line()).endLine();
      }
      draw(change);
    }
  }

  private void draw(Change change) throws IOException {
    List<String> removed = change.removed();
    List<String> added = change.added();
    // Where the two begin to differ, to cut long lines around it.
    int place =
        removed.isEmpty() || added.isEmpty() ? 0 : commonStart(removed.get(0), added.get(0));
    draw(change.line(), removed, place, "-", Ink.REMOVED);
    draw(change.line(), added, place, "+", Ink.ADDED);
  }

  private void draw(int firstLine, List<String> lines, int place, String sign, Ink ink)
      throws IOException {
    int shown = lines.size() <= MOST_LINES ? lines.size() : MOST_LINES - 1;
    for (int i = 0; i < shown; i++) {
      gutter.sign(firstLine + i, sign, ink);
      page.drawn(Ink.PLAIN, " ").drawn(ink, seen(lines.get(i), place)).endLine();
    }
    if (shown < lines.size()) {
      gutter.gap();
      page.drawn(ink, " " + (lines.size() - shown) + " more lines").endLine();
    }
  }

  private String seen(String text, int place) {
    SourceLine line = SourceLine.of(text, 0, text.length(), place, page.visible());
    int column = line.column(place);
    Window window = Window.around(line, column, column + 1, page.columns() - gutter.width() - 1);
    return line.through(window.left(), window.width(), page.glyphs());
  }

  private static int commonStart(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }
}
