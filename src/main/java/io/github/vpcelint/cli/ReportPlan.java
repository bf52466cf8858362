package io.github.vpcelint.cli;

import io.github.vpcelint.report.ReportFile;
import io.github.vpcelint.report.text.TextStyle;
import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which reports a run writes, and where to. */
final class ReportPlan {
  private final Session session;
  private final String format;
  private final String output;
  private final Terminal terminal;
  private final boolean quiet;
  private final List<FileReport> files = new ArrayList<>();

  /** One report that goes into a file. */
  private record FileReport(String format, Path file) {}

  private ReportPlan(
      Session session, String format, String output, Terminal terminal, boolean quiet) {
    this.session = session;
    this.format = format;
    this.output = output;
    this.terminal = terminal;
    this.quiet = quiet;
  }

  /** Reads the options about reports. */
  static ReportPlan of(CheckOptions options, Session session) throws UsageException {
    String color =
        options.color.isEmpty()
            ? "auto"
            : OptionValues.oneOf("--color", options.color, OptionValues.COLOR_MODES);
    ReportPlan plan =
        new ReportPlan(
            session,
            format(options.format),
            options.output,
            new Terminal(session, color),
            options.quiet);
    if (!options.output.isEmpty()) {
      plan.add(plan.format, options.output);
    }
    for (String report : options.reports) {
      int equals = OptionValues.separator("--report", report, "FORMAT=FILE");
      plan.add(format(report.substring(0, equals)), report.substring(equals + 1));
    }
    return plan;
  }

  private static String format(String name) throws UsageException {
    return name.isEmpty()
        ? ReportFormats.TEXT
        : OptionValues.oneOf("The report format", name, ReportFormats.NAMES);
  }

  private void add(String name, String file) throws UsageException {
    if (file.isEmpty()) {
      throw new UsageException("--report needs FORMAT=FILE, not \"" + name + "=\".");
    }
    files.add(new FileReport(name, session.workingFolder().resolve(file)));
  }

  /** Whether standard output shows a report for people, to which more can be added. */
  boolean isForPeople() {
    return output.isEmpty()
        && (format.equals(ReportFormats.TEXT) || format.equals(ReportFormats.COMPACT));
  }

  /**
   * Writes all reports.
   *
   * @param settings what the run was
   * @throws UsageException when a file cannot be written; the other reports are complete
   */
  void write(LintResult result, CheckSettings settings) throws UsageException {
    ReportFormats formats = new ReportFormats(settings, session, quiet);
    if (output.isEmpty()) {
      writeToStandardOutput(result, formats);
    }
    List<String> troubles = new ArrayList<>();
    for (FileReport report : files) {
      try {
        ReportFile.write(formats.of(report.format, TextStyle.PLAIN), result, report.file);
      } catch (IOException e) {
        troubles.add("the report cannot be written: " + e.getMessage());
      }
    }
    if (session.out().trouble().isPresent()) {
      troubles.add("standard output cannot be written: " + session.out().trouble().get());
    }
    if (!troubles.isEmpty()) {
      throw new UsageException(String.join("\n", troubles));
    }
  }

  private void writeToStandardOutput(LintResult result, ReportFormats formats) {
    try {
      formats.of(format, terminal.style()).write(result, session.out());
    } catch (IOException e) {
      throw new IllegalStateException("standard output never throws", e);
    }
    session.out().flush();
  }
}
