package io.github.vpcelint.report;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.Span;
import java.io.IOException;
import java.io.Writer;

/**
 * {@code github}: workflow commands that GitHub Actions turns into annotations (<a href=
 * "https://docs.github.com/actions/reference/workflow-commands-for-github-actions">commands</a>).
 * Columns stand only with places inside of one line, as <a
 * href="https://docs.github.com/rest/checks/runs">annotations</a> want it.
 */
public final class GithubReport implements Report {
  private final Words words = new Words();

  @Override
  public void write(LintResult result, Writer out) throws IOException {
    for (Finding finding : result.findings()) {
      StringBuilder command = start(finding.severity());
      appendPlace(finding.span(), command);
      command.append(",title=");
      appendProperty(finding.rule().name(), command);
      finish(command, words.everything(finding), out);
    }
    for (Notification notification : result.notifications()) {
      StringBuilder command = start(notification.level());
      if (notification.place().isPresent()) {
        appendPlace(notification.place().get(), command);
        command.append(',');
      } else if (notification.path().isPresent()) {
        appendPath(notification.path().get(), command);
        command.append(',');
      }
      command.append("title=vpcelint");
      finish(command, words.line(notification.message()), out);
    }
  }

  private static StringBuilder start(Severity severity) {
    String command =
        switch (severity) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    return new StringBuilder("::").append(command).append(' ');
  }

  private void appendPlace(Span span, StringBuilder out) {
    appendPath(span.file().path(), out);
    int line = span.startLine();
    int endLine = span.endLine();
    out.append(",line=").append(line).append(",endLine=").append(endLine);
    if (line == endLine) {
      out.append(",col=").append(span.startColumn());
      out.append(",endColumn=").append(span.endColumn());
    }
  }

  private void appendPath(String path, StringBuilder out) {
    out.append("file=");
    appendProperty(path, out);
  }

  private void appendProperty(String value, StringBuilder out) {
    escape(words.line(value), true, out);
  }

  private static void finish(StringBuilder command, String message, Writer out) throws IOException {
    command.append("::");
    escape(message, false, command);
    out.append(command.append('\n'));
  }

  // https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
  private static void escape(String text, boolean property, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '%' -> out.append("%25");
        case '\r' -> out.append("%0D");
        case '\n' -> out.append("%0A");
        case ':' -> out.append(property ? "%3A" : ":");
        case ',' -> out.append(property ? "%2C" : ",");
        default -> out.append(c);
      }
    }
  }
}
