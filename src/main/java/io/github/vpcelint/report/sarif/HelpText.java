package io.github.vpcelint.report.sarif;

import java.util.regex.Pattern;

/** A rule's manual in the forms that a log needs. */
final class HelpText {
  private static final int LONGEST_DESCRIPTION = 1024;
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->\n?", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\[([^\\]\n]*)\\]\\(([^)\n]*)\\)");
  private static final Pattern FENCE = Pattern.compile("(?m)^ *```.*\n");
  private static final Pattern HEADING_MARK = Pattern.compile("(?m)^#+ +");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|`");

  private final String markdown;

  HelpText(String markdown) {
    this.markdown = COMMENT.matcher(markdown).replaceAll("").strip();
  }

  /** Markdown, without comments. */
  String markdown() {
    return markdown;
  }

  /** The text without Markdown's signs. */
  String text() {
    String text = FENCE.matcher(markdown).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1 ($2)");
    text = HEADING_MARK.matcher(text).replaceAll("");
    return EMPHASIS.matcher(text).replaceAll("").strip();
  }

  /**
   * The first paragraph that is not a heading, on one line and without a last sentence that
   * announces a list; empty when there is none.
   */
  String firstParagraph() {
    for (String paragraph : markdown.split("\n\n", -1)) {
      boolean isText = !paragraph.isBlank() && !paragraph.startsWith("#");
      if (isText) {
        String text = new HelpText(paragraph).text().replace('\n', ' ');
        return shortened(text.endsWith(":") ? withoutLastSentence(text) : text);
      }
    }
    return "";
  }

  private static String withoutLastSentence(String text) {
    int end = text.lastIndexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_DESCRIPTION
        ? text.substring(0, LONGEST_DESCRIPTION - 1) + "…"
        : text;
  }
}
