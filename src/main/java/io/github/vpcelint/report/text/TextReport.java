package io.github.vpcelint.report.text;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.report.Report;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.Span;
import java.io.IOException;
import java.io.Writer;

/** {@code text}: the report for people, grouped by file, with the lines that findings are about. */
public final class TextReport implements Report {
  private final TextStyle style;
  private final ManualLinks links;
  private final boolean findingsOnly;

  /**
   * A report for people.
   *
   * @param style what the reader's terminal can show
   * @param links where rule names lead to
   */
  public TextReport(TextStyle style, ManualLinks links) {
    this(style, links, false);
  }

  private TextReport(TextStyle style, ManualLinks links, boolean findingsOnly) {
    this.style = style;
    this.links = links;
    this.findingsOnly = findingsOnly;
  }

  /** The same report without its summary; of the notifications the errors stay. */
  public TextReport withFindingsOnly() {
    return new TextReport(style, links, true);
  }

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    Page page = new Page(out, style);
    String heading = "";
    for (Finding finding : result.findings()) {
      String path = finding.span().file().path();
      if (!path.equals(heading)) {
        writeHeading(page, path);
        heading = path;
      }
      new FindingText(page, links, finding).write();
      page.endLine();
    }
    for (Notification notification : result.notifications()) {
      if (!findingsOnly || notification.level() == Severity.ERROR) {
        write(page, notification);
      }
    }
    if (!findingsOnly) {
      writeSummary(page, result);
    }
  }

  private static void writeHeading(Page page, String path) throws IOException {
    String shown = page.visible().of(path);
    String rule = page.glyphs().rule();
    int rest = page.columns() - "-- ".length() - DisplayWidth.of(shown) - " ".length();
    page.drawn(Ink.FRAME, rule.repeat(2)).spaces(1).drawn(Ink.STRONG, shown).spaces(1);
    page.drawn(Ink.FRAME, rule.repeat(Math.max(2, rest))).endLine().endLine();
  }

  private static void write(Page page, Notification notification) throws IOException {
    Ink ink = Ink.of(notification.level());
    String label = notification.level().label();
    page.drawn(ink, label).drawn(Ink.STRONG, ": ");
    int used = label.length() + 2;
    for (String line :
        Paragraph.wrap(notification.message(), used, page.columns(), page.visible())) {
      page.drawn(Ink.STRONG, line).endLine();
    }
    if (notification.place().isPresent()) {
      Span place = notification.place().get();
      Gutter gutter = new Gutter(page, Frame.lastLine(place) + 1);
      gutter.place(true);
      page.text(Ink.PLAIN, place.toString()).endLine();
      new Frame(page, gutter, ink, place).drawInContext();
    } else if (notification.path().isPresent()) {
      new Gutter(page, 1).place(true);
      page.text(Ink.PLAIN, notification.path().get()).endLine();
    }
    page.endLine();
  }

  private static void writeSummary(Page page, LintResult result) throws IOException {
    Ink ink =
        result.count(Severity.ERROR) > 0
            ? Ink.ERROR
            : result.findings().isEmpty() ? Ink.PLAIN : Ink.STRONG;
    Summary summary = new Summary(result);
    writeLine(page, Ink.PLAIN, summary.fixedLine());
    writeLine(page, ink, summary.line());
    writeLine(page, Ink.PLAIN, summary.fixableLine());
    if (!result.findings().isEmpty()) {
      String example = result.findings().get(0).rule().name();
      page.drawn(Ink.PLAIN, "What a rule means and how to fix it: vpcelint explain " + example);
      page.endLine();
    }
  }

  private static void writeLine(Page page, Ink ink, String line) throws IOException {
    if (!line.isEmpty()) {
      page.drawn(ink, line).endLine();
    }
  }
}
