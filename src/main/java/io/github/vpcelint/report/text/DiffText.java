package io.github.vpcelint.report.text;

import io.github.vpcelint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what changes in files as a patch that {@code git apply} and {@code patch -p1} take.
 *
 * @see <a
 *     href="https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html">Unified
 *     format</a>
 */
public final class DiffText {
  private static final int CONTEXT = 3;

  private final Page page;
  private final boolean forPeople;

  /**
   * A patch.
   *
   * @param style what the reader's terminal can show
   * @param forPeople whether it is only looked at, so that characters that would act on a terminal
   *     are spelled out
   */
  public DiffText(Writer out, TextStyle style, boolean forPeople) {
    this.page = new Page(out, style);
    this.forPeople = forPeople;
  }

  /** Writes what changed in a file. */
  public void write(SourceFile before, SourceFile after) {
    List<String> old = lines(before);
    List<String> now = lines(after);
    List<LineDiff.Block> blocks = LineDiff.between(old, now);
    try {
      line(Ink.STRONG, "--- " + PatchPath.of("a/" + before.path()));
      line(Ink.STRONG, "+++ " + PatchPath.of("b/" + before.path()));
      int first = 0;
      for (int i = 1; i <= blocks.size(); i++) {
        if (i == blocks.size() || isFar(blocks.get(i - 1), blocks.get(i))) {
          writeHunk(old, now, blocks.subList(first, i));
          first = i;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFar(LineDiff.Block block, LineDiff.Block next) {
    return next.beforeStart() - block.beforeEnd() > 2 * CONTEXT;
  }

  private void writeHunk(List<String> old, List<String> now, List<LineDiff.Block> blocks)
      throws IOException {
    LineDiff.Block firstBlock = blocks.get(0);
    LineDiff.Block lastBlock = blocks.get(blocks.size() - 1);
    int above = Math.min(CONTEXT, firstBlock.beforeStart());
    int below = Math.min(CONTEXT, old.size() - lastBlock.beforeEnd());
    int from = firstBlock.beforeStart() - above;
    String oldRange = range(from, lastBlock.beforeEnd() + below);
    String newRange = range(firstBlock.afterStart() - above, lastBlock.afterEnd() + below);
    line(Ink.FRAME, "@@ -" + oldRange + " +" + newRange + " @@");
    int done = from;
    for (LineDiff.Block block : blocks) {
      write(Ink.PLAIN, " ", old.subList(done, block.beforeStart()));
      write(Ink.REMOVED, "-", old.subList(block.beforeStart(), block.beforeEnd()));
      write(Ink.ADDED, "+", now.subList(block.afterStart(), block.afterEnd()));
      done = block.beforeEnd();
    }
    write(Ink.PLAIN, " ", old.subList(done, done + below));
  }

  /** First line and number of lines; of no lines, the line before them. */
  private static String range(int from, int to) {
    int count = to - from;
    int first = count == 0 ? from : from + 1;
    return count == 1 ? String.valueOf(first) : first + "," + count;
  }

  private void write(Ink ink, String sign, List<String> lines) throws IOException {
    for (String text : lines) {
      boolean ends = text.endsWith("\n");
      line(ink, sign + (ends ? text.substring(0, text.length() - 1) : text));
      if (!ends) {
        line(Ink.PLAIN, "\\ No newline at end of file");
      }
    }
  }

  private void line(Ink ink, String text) throws IOException {
    page.drawn(ink, forPeople ? visible(text) : text).endLine();
  }

  private String visible(String text) {
    String shown = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    StringBuilder line = new StringBuilder();
    for (int start = 0, end; start <= shown.length(); start = end + 1) {
      int tab = shown.indexOf('\t', start);
      end = tab < 0 ? shown.length() : tab;
      line.append(start == 0 ? "" : "\t").append(page.visible().of(shown.substring(start, end)));
    }
    return line.toString();
  }

  /** The lines, each with its line feed; the last one may have none. */
  private static List<String> lines(SourceFile file) {
    String text = file.hasByteOrderMark() ? '\uFEFF' + file.text() : file.text();
    List<String> lines = new ArrayList<>();
    for (int start = 0, end; start < text.length(); start = end) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed + 1;
      lines.add(text.substring(start, end));
    }
    return lines;
  }
}
