package io.github.vpcelint.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Shows a rule's manual in a terminal: the part of Markdown that the manuals in {@code rules/} are
 * written in. Code is never wrapped, so that it can be copied.
 */
public final class ManualText {
  private static final String FENCE = "```";
  private static final String QUOTE = "> ";
  private static final int CODE_INDENT = 4;

  private final Page page;
  private final StringBuilder paragraph = new StringBuilder();
  private String firstPrefix = "";
  private String nextPrefix = "";
  private boolean inFence;
  private boolean inCode;

  /**
   * A manual in the making.
   *
   * @param out where it is shown
   * @param style what can be shown there
   */
  public ManualText(Writer out, TextStyle style) {
    this.page = new Page(out, style);
  }

  /** Shows Markdown. */
  public void write(String markdown) throws IOException {
    for (String line : markdown.lines().toList()) {
      write(line, line.strip());
    }
    endParagraph();
  }

  private void write(String line, String text) throws IOException {
    if (text.startsWith(FENCE)) {
      endParagraph();
      inFence = !inFence;
    } else if (inFence) {
      page.spaces(CODE_INDENT).text(Ink.FRAME, line).endLine();
    } else if (text.startsWith("#")) {
      writeHeading(text);
    } else if (text.isEmpty() || text.equals(QUOTE.strip())) {
      endParagraph();
      page.endLine();
    } else if (!text.startsWith("<!--")) {
      writeText(line, text);
    }
  }

  private void writeHeading(String text) throws IOException {
    endParagraph();
    int hashes = 0;
    while (hashes < text.length() && text.charAt(hashes) == '#') {
      hashes++;
    }
    page.text(Ink.STRONG, text.substring(hashes).strip()).endLine();
  }

  private void writeText(String line, String text) throws IOException {
    if (text.startsWith("|")) {
      endParagraph();
      page.text(Ink.PLAIN, line).endLine();
      return;
    }
    int marker = markerLength(text);
    if (marker == 0 && text.startsWith(QUOTE)) {
      marker = QUOTE.length();
    } else if (marker > 0) {
      endParagraph();
      int indent = line.indexOf(text);
      boolean quote = text.startsWith(QUOTE);
      firstPrefix =
          " ".repeat(indent) + (quote ? page.glyphs().bar() + " " : text.substring(0, marker));
      nextPrefix = quote ? firstPrefix : " ".repeat(indent + marker);
    }
    paragraph.append(paragraph.length() > 0 ? " " : "").append(text.substring(marker));
  }

  /** Length of what begins a list item or a quotation, 0 for none. */
  private int markerLength(String text) {
    if (text.startsWith(QUOTE)) {
      return paragraph.length() > 0 && nextPrefix.equals(firstPrefix) ? 0 : QUOTE.length();
    }
    if (text.startsWith("- ") || text.startsWith("* ")) {
      return 2;
    }
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > 0 && text.startsWith(". ", digits) ? digits + 2 : 0;
  }

  private void endParagraph() throws IOException {
    if (paragraph.length() > 0) {
      int width = page.columns() - nextPrefix.length();
      List<String> lines = Paragraph.wrap(paragraph.toString(), 0, width, page.visible());
      for (int i = 0; i < lines.size(); i++) {
        page.drawn(Ink.PLAIN, i == 0 ? firstPrefix : nextPrefix);
        writeInline(lines.get(i));
        page.endLine();
      }
      paragraph.setLength(0);
    }
    firstPrefix = "";
    nextPrefix = "";
    inCode = false;
  }

  /** Shows a line with its code in bold; without colours the backticks stay. */
  private void writeInline(String line) throws IOException {
    int start = 0;
    for (int tick = line.indexOf('`'); tick >= 0; tick = line.indexOf('`', start)) {
      page.drawn(inCode ? Ink.STRONG : Ink.PLAIN, line.substring(start, tick));
      page.drawn(Ink.FRAME, "`");
      inCode = !inCode;
      start = tick + 1;
    }
    page.drawn(inCode ? Ink.STRONG : Ink.PLAIN, line.substring(start));
  }
}
