package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.source.Span;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code compact}: one line a finding, {@code path:line:col: severity: message [rule]}, as editors
 * and grep know it.
 */
public final class CompactReport implements Report {
  private final VisibleText visible = VisibleText.unicode();

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    for (Finding finding : result.findings()) {
      writePlace(finding.span(), out);
      out.append(finding.severity().label()).append(": ");
      out.append(visible.of(finding.message()));
      String circumstances = finding.circumstances().words();
      if (!circumstances.isEmpty()) {
        out.append(" (").append(visible.of(circumstances)).append(')');
      }
      out.append(" [").append(finding.rule().name()).append("]\n");
    }
    for (Notification notification : result.notifications()) {
      write(notification, out);
    }
  }

  private void write(Notification notification, Writer out) throws IOException {
    if (notification.place().isPresent()) {
      writePlace(notification.place().get(), out);
    } else {
      writePath(notification.path().orElse("vpcelint"), out);
      out.append(": ");
    }
    out.append(notification.level().label()).append(": ");
    out.append(visible.of(notification.message())).append('\n');
  }

  private void writePlace(Span span, Writer out) throws IOException {
    writePath(span.file().path(), out);
    out.append(':').append(String.valueOf(span.startLine()));
    out.append(':').append(String.valueOf(span.startColumn())).append(": ");
  }

  // A line that begins with :: would be a workflow command on GitHub.
  private void writePath(String path, Writer out) throws IOException {
    out.append(path.startsWith("::") ? "./" : "").append(visible.of(path));
  }
}
