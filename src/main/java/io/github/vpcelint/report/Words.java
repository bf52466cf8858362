package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.source.Span;

/**
 * A finding in words, for the formats that have room for a text but no fields for its parts. Holds
 * no character that would act instead of show, and no line break but its own.
 */
final class Words {
  private final VisibleText visible = VisibleText.unicode();

  /** Any text on one line. */
  String line(String text) {
    return visible.of(text);
  }

  /** What is wrong and in which deployments, on one line. */
  String message(Finding finding) {
    String circumstances = finding.circumstances().words();
    String behind = circumstances.isEmpty() ? "" : " (" + circumstances + ")";
    return line(finding.message() + behind);
  }

  /** What is wrong, in which deployments, the way out and the related places, on several lines. */
  String everything(Finding finding) {
    StringBuilder words = new StringBuilder(message(finding));
    if (finding.help().isPresent()) {
      words.append("\nhelp: ").append(line(finding.help().get()));
    }
    for (Finding.Related related : finding.related()) {
      words.append('\n').append(line(place(related.span()) + ": " + related.message()));
    }
    return words.toString();
  }

  /** A place: {@code path:line:col}. */
  static String place(Span span) {
    return span.file().path() + ":" + span.startLine() + ":" + span.startColumn();
  }
}
