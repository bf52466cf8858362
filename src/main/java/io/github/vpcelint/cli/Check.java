package io.github.vpcelint.cli;

import io.github.vpcelint.config.FailOn;
import io.github.vpcelint.report.VisibleText;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.RuleSet;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** {@code check}: lints, reports, and says with its exit code how it went. */
final class Check {
  private final CheckOptions options;
  private final Session session;
  private final RuleSet rules;

  private Check(CheckOptions options, Session session, RuleSet rules) {
    this.options = options;
    this.session = session;
    this.rules = rules;
  }

  /**
   * Runs a check.
   *
   * @param rules the rules that exist
   * @return one of {@link ExitCode}
   */
  static int run(CheckOptions options, Session session, RuleSet rules) {
    try {
      return new Check(options, session, rules).run();
    } catch (UsageException e) {
      session.err().println("vpcelint: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (InvalidPathException e) {
      // Names that a folder holds are looked after where it is walked; this one was typed.
      session
          .err()
          .println(
              "vpcelint: "
                  + VisibleText.unicode().of(e.getInput())
                  + " cannot be a path where file names are in "
                  + NameEncoding.current()
                  + ".");
      return ExitCode.USAGE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      session.err().println("vpcelint: " + BugReport.message("the run failed", bug));
      if (options.verbose) {
        session.err().println(BugReport.trace(bug));
      }
      return ExitCode.INTERNAL;
    }
  }

  private int run() throws UsageException {
    // Everything typed is looked at before the first file is read.
    ReportPlan reports = ReportPlan.of(options, session);
    Optional<GraphFile> graph =
        options.graph.isEmpty() ? Optional.empty() : Optional.of(GraphFile.of(options, session));
    CheckSettings settings = new CheckSettingsReader(options, session, rules).read();
    Linter linter = new Linter(settings);
    Inputs inputs = linter.read(session.in());
    Linting linting = linter.lint(inputs);
    if (settings.fixing().mode() != Fixing.Mode.SHOW) {
      linting = new FixedCheck(options, session, settings, linter).run(inputs, linting, reports);
    }
    reports.write(linting.result(), settings);
    printDetails(linting, reports);
    if (graph.isPresent()) {
      graph.get().write(linting, linter.catalog());
    }
    return exitCode(linting, settings.failOn());
  }

  private void printDetails(Linting linting, ReportPlan reports) {
    LintResult result = linting.result();
    RunLog log = linting.log();
    boolean asked = options.showFiles || options.showUndecided || options.statistics;
    if (!asked && log.isComplete()) {
      return;
    }
    RunDetails details = new RunDetails();
    if (!reports.isForPeople()) {
      details.addErrors(result);
    }
    if (options.showFiles) {
      details.addFiles(result);
    }
    if (options.showUndecided) {
      details.addUndecided(result);
    }
    if (options.statistics) {
      details.addStatistics(result);
    }
    TextOutput target = reports.console();
    target.write(details.text());
    target.flush();
    if (options.verbose) {
      for (Throwable bug : log.bugs()) {
        session.err().println(BugReport.trace(bug));
      }
    }
  }

  private static int exitCode(Linting linting, FailOn failOn) {
    RunLog log = linting.log();
    if (!log.bugs().isEmpty()) {
      return ExitCode.INTERNAL;
    }
    if (log.unread()) {
      return ExitCode.USAGE;
    }
    return failOn.fails(linting.result()) ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
