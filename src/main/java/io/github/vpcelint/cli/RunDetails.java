package io.github.vpcelint.cli;

import io.github.vpcelint.report.VisibleText;
import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rule.Undecided;
import io.github.vpcelint.source.Span;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be asked for beside the findings: the files, what could not be decided, counts. It goes
 * where a person reads: to standard output after a report for people, else to standard error.
 */
final class RunDetails {
  private final VisibleText visible = VisibleText.unicode();
  private final StringBuilder text = new StringBuilder();

  /** {@code --show-files}: what each file was read as, or why it was passed over. */
  void addFiles(LintResult result) {
    text.append("\nFiles:\n");
    for (FileRecord file : result.files()) {
      text.append("  ").append(visible.of(file.path())).append(": ");
      text.append(file.read() ? file.kind() : "passed over");
      if (!file.reason().isEmpty()) {
        text.append(file.read() ? "; in part passed over, " : ", ").append(file.reason());
      }
      text.append('\n');
    }
  }

  /** {@code --show-undecided}: what could not be decided, and why. */
  void addUndecided(LintResult result) {
    text.append("\nUndecided:\n");
    for (Undecided undecided : result.undecided()) {
      addPlace(undecided.span());
      text.append(undecided.rule().name()).append(": ");
      text.append(visible.of(undecided.reason())).append('\n');
    }
    if (result.undecided().isEmpty()) {
      text.append("  nothing\n");
    }
  }

  /** {@code --statistics}: how often each rule found something. */
  void addStatistics(LintResult result) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : result.findings()) {
      counts.merge(finding.rule().name(), 1, Integer::sum);
    }
    text.append("\nFindings by rule:\n");
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      String number = String.valueOf(count.getValue());
      text.append(" ".repeat(Math.max(0, 8 - number.length()))).append(number);
      text.append("  ").append(count.getKey()).append('\n');
    }
    if (counts.isEmpty()) {
      text.append("  none\n");
    }
  }

  /** What the user must know about the run, for reports that are not read by people. */
  void addErrors(LintResult result) {
    for (Notification notification : result.notifications()) {
      if (notification.level() == Severity.ERROR) {
        text.append("vpcelint: ");
        if (notification.path().isPresent()) {
          text.append(visible.of(notification.path().get())).append(": ");
        }
        text.append(visible.of(notification.message())).append('\n');
      }
    }
  }

  private void addPlace(Span span) {
    text.append("  ").append(visible.of(span.file().path())).append(':').append(span.startLine());
    text.append(':').append(span.startColumn()).append(": ");
  }

  /** All that was added. */
  String text() {
    return text.toString();
  }
}
