package io.github.vpcelint.cli;

import io.github.vpcelint.report.ReportFile;
import io.github.vpcelint.report.text.TextStyle;
import io.github.vpcelint.rule.LintResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which reports a run writes, and where to. */
final class ReportPlan {
  private final Session session;
  private final Optional<TextOutput> console;
  private final String format;
  private final Terminal terminal;
  private final boolean quiet;
  private final List<FileReport> files = new ArrayList<>();

  /** One report that goes into a file. */
  private record FileReport(String format, Path file) {}

  private ReportPlan(
      Session session,
      Optional<TextOutput> console,
      String format,
      Terminal terminal,
      boolean quiet) {
    this.session = session;
    this.console = console;
    this.format = format;
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
            console(options, session),
            format(options.format),
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

  /** Where the report goes that goes into no file: standard output may be taken by repairs. */
  private static Optional<TextOutput> console(CheckOptions options, Session session)
      throws UsageException {
    Fixing.Mode mode = Fixing.of(options).mode();
    if (!options.output.isEmpty()) {
      return Optional.empty();
    }
    if (mode == Fixing.Mode.PRINT) {
      if (!options.format.isEmpty()) {
        throw new UsageException(
            "--diff prints a patch and no report; --output FILE writes one beside it.");
      }
      return Optional.empty();
    }
    boolean taken = mode == Fixing.Mode.APPLY && readsStandardInput(options);
    return Optional.of(taken ? session.err() : session.out());
  }

  private static boolean readsStandardInput(CheckOptions options) {
    return options.paths.contains(CheckSettings.STDIN)
        || (options.paths.isEmpty() && !options.stdinFilename.isEmpty());
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

  /** Whether the console shows a report for people, to which more can be added. */
  boolean isForPeople() {
    return console.isPresent()
        && (format.equals(ReportFormats.TEXT) || format.equals(ReportFormats.COMPACT));
  }

  /** Where people read what is no report. */
  TextOutput console() {
    return isForPeople() && console.isPresent() ? console.get() : session.err();
  }

  /** How text looks on the console. */
  TextStyle style() {
    return terminal.style();
  }

  /**
   * Writes all reports.
   *
   * @param settings what the run was
   * @throws UsageException when a file cannot be written; the other reports are complete
   */
  void write(LintResult result, CheckSettings settings) throws UsageException {
    ReportFormats formats = new ReportFormats(settings, session, quiet);
    if (console.isPresent()) {
      write(result, formats, console.get());
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

  private void write(LintResult result, ReportFormats formats, TextOutput out) {
    try {
      formats.of(format, terminal.style()).write(result, out);
    } catch (IOException e) {
      throw new IllegalStateException("the console never throws", e);
    }
    out.flush();
  }
}
