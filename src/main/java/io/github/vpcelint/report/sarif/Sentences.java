package io.github.vpcelint.report.sarif;

import io.github.vpcelint.report.VisibleText;
import io.github.vpcelint.rule.Finding;
import java.util.List;

/**
 * Texts of a log: sentences that end with a period, without characters that act, in which only our
 * own links are links.
 */
final class Sentences {
  private static final int LINKS = 5;

  private final VisibleText visible = VisibleText.unicode();

  /** A text as a sentence. */
  String sentence(String text) {
    String shown = visible.of(text);
    boolean ended = shown.endsWith(".") || shown.endsWith("?");
    return ended ? shown : shown + ".";
  }

  /**
   * What is wrong, in which deployments, the way out, and links to the related locations, which are
   * numbered from 1.
   */
  String message(Finding finding) {
    StringBuilder message = new StringBuilder(plain(capitalized(sentence(finding.message()))));
    String circumstances = finding.circumstances().words();
    if (!circumstances.isEmpty()) {
      message.append(" It holds ").append(plain(sentence(circumstances)));
    }
    if (finding.help().isPresent()) {
      message.append(" Help: ").append(plain(sentence(finding.help().get())));
    }
    appendLinks(finding.related(), message);
    return message.toString();
  }

  // It becomes a title. A first word that is no word, such as the name of an action, stays.
  private static String capitalized(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      end++;
    }
    boolean startsWithWord = end > 0 && end < text.length() && text.charAt(end) == ' ';
    return startsWithWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }

  private void appendLinks(List<Finding.Related> related, StringBuilder message) {
    int links = Math.min(related.size(), LINKS);
    for (int i = 0; i < links; i++) {
      message.append(i == 0 ? " See: [" : ", [");
      message.append(escaped(visible.of(related.get(i).message())));
      message.append("](").append(i + 1).append(')');
    }
    message.append(links > 0 ? "." : "");
  }

  // A text of the input that would be a link is none.
  private static String plain(String text) {
    return text.contains("](") ? escaped(text) : text;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
