package io.github.vpcelint.report.text;

import io.github.vpcelint.report.ManualLinks;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.Span;
import java.io.IOException;
import java.util.List;

/** Tells one finding: what is wrong, where, in which deployments, and the way out. */
final class FindingText {
  private static final int MOST_RELATED = 8;

  private final Page page;
  private final ManualLinks links;
  private final Finding finding;
  private final Gutter gutter;
  private final Ink ink;

  FindingText(Page page, ManualLinks links, Finding finding) {
    this.page = page;
    this.links = links;
    this.finding = finding;
    this.gutter = new Gutter(page, highestLine(finding));
    this.ink = Ink.of(finding.severity());
  }

  void write() throws IOException {
    writeMessage();
    writePlaces();
    writeNote("when", finding.when().orElse(""));
    List<String> deployments = finding.circumstances().deployments();
    writeNote(
        deployments.size() > 1 ? "deployments" : "deployment", String.join(", ", deployments));
    writeNote("construct", finding.circumstances().construct().orElse(""));
    writeNote("help", finding.help().orElse(""));
    writeFixes();
  }

  private void writeMessage() throws IOException {
    String severity = finding.severity().label();
    String rule = finding.rule().name();
    page.drawn(ink, severity + "[");
    page.link(ink, rule, links.manual(finding.rule()));
    page.drawn(ink, "]").drawn(Ink.STRONG, ": ");
    int used = severity.length() + rule.length() + "[]: ".length();
    writeLines(Ink.STRONG, finding.message(), used, 0);
  }

  private void writePlaces() throws IOException {
    gutter.place(true);
    page.text(Ink.PLAIN, place(finding.span())).endLine();
    new Frame(page, gutter, ink, finding.span()).drawInContext();
    List<Finding.Related> related = finding.related();
    int shown = Math.min(related.size(), MOST_RELATED);
    for (int i = 0; i < shown; i++) {
      writeRelated(related.get(i));
    }
    if (shown < related.size()) {
      gutter.place(false);
      page.drawn(Ink.PLAIN, (related.size() - shown) + " more places").endLine();
    }
  }

  private void writeRelated(Finding.Related related) throws IOException {
    gutter.place(false);
    String place = place(related.span()) + ":";
    int indent = gutter.width() + 2;
    int used = indent + DisplayWidth.of(place) + 1;
    page.text(Ink.PLAIN, place);
    boolean fits = used + firstWord(related.message()) <= page.columns();
    if (fits || related.message().stripLeading().startsWith("::")) {
      page.spaces(1);
    } else {
      // A long path has a line of its own, unless GitHub took the next one for a command.
      page.endLine().spaces(indent);
      used = indent;
    }
    writeLines(Ink.FRAME, related.message(), used, indent);
    new Frame(page, gutter, Ink.FRAME, related.span()).draw();
  }

  private int firstWord(String text) {
    return DisplayWidth.of(Paragraph.wrap(text, 0, 1, page.visible()).get(0));
  }

  // A safe repair does what the help says, so it needs no words of its own beside it.
  private void writeFixes() throws IOException {
    List<Fix> fixes = finding.fixes();
    for (int i = 0; i < fixes.size(); i++) {
      Fix fix = fixes.get(i);
      boolean said = i == 0 && fix.safe() && finding.help().isPresent();
      if (!said) {
        String caution = fix.safe() ? "" : " (changes the meaning)";
        writeNote(i == 0 ? "fix" : "or", fix.title() + caution);
      }
      if (i == 0) {
        new FixText(page, gutter).draw(fix, finding.span().file());
      }
    }
  }

  private void writeNote(String label, String text) throws IOException {
    if (!text.isEmpty()) {
      page.spaces(gutter.width() - 1).drawn(Ink.FRAME, "= ").drawn(Ink.STRONG, label + ": ");
      int indent = gutter.width() + 1 + label.length() + 2;
      writeLines(Ink.PLAIN, text, indent, indent);
    }
  }

  // The first line stands after what is written already, the others are indented.
  private void writeLines(Ink color, String text, int used, int indent) throws IOException {
    List<String> lines =
        Paragraph.wrap(text, used - indent, page.columns() - indent, page.visible());
    for (int i = 0; i < lines.size(); i++) {
      page.spaces(i == 0 ? 0 : indent).drawn(color, lines.get(i)).endLine();
    }
  }

  private static String place(Span span) {
    return span.file().path() + ":" + span.startLine() + ":" + span.startColumn();
  }

  private static int highestLine(Finding finding) {
    int highest = Frame.lastLine(finding.span()) + 1;
    for (Finding.Related related : finding.related()) {
      highest = Math.max(highest, Frame.lastLine(related.span()));
    }
    for (Fix fix : finding.fixes()) {
      for (Fix.Edit edit : fix.edits()) {
        highest = Math.max(highest, Frame.lastLine(edit.span()));
      }
    }
    return highest;
  }
}
