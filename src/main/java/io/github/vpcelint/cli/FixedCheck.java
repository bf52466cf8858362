package io.github.vpcelint.cli;

import io.github.vpcelint.report.text.DiffText;
import io.github.vpcelint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The part of a check that makes repairs ({@code --fix}) or prints them ({@code --diff}). */
final class FixedCheck {
  private final CheckOptions options;
  private final Session session;
  private final CheckSettings settings;
  private final Linter linter;

  FixedCheck(CheckOptions options, Session session, CheckSettings settings, Linter linter) {
    this.options = options;
    this.session = session;
    this.settings = settings;
    this.linter = linter;
  }

  /**
   * Makes or prints the repairs.
   *
   * @param inputs the files as they were read
   * @param first what was found in them
   * @return what to report: what is left after the repairs, or all of it when they are only printed
   */
  Linting run(Inputs inputs, Linting first, ReportPlan reports) {
    FixTargets targets = new FixTargets(inputs, first.readings(), settings.folders().root());
    Repaired repaired = new Repair(linter, settings, targets, inputs, first).run();
    if (settings.fixing().mode() == Fixing.Mode.PRINT) {
      print(repaired, reports);
      return first;
    }
    return write(repaired, targets);
  }

  private void print(Repaired repaired, ReportPlan reports) {
    DiffText diff = new DiffText(session.out(), reports.style(), session.terminal().getAsBoolean());
    for (Repaired.Changed file : repaired.changed()) {
      diff.write(file.before(), file.after());
    }
    session.out().flush();
    if (!options.quiet) {
      for (Map.Entry<String, String> each : repaired.untouched().entrySet()) {
        session.err().println("vpcelint: " + each.getKey() + ": " + each.getValue());
      }
      session.err().println(summary(repaired));
    }
  }

  private String summary(Repaired repaired) {
    int repairs = repaired.fixed().size();
    int files = repaired.changed().size();
    return repairs == 0
        ? "nothing to repair"
        : repairs
            + (repairs == 1 ? " repair in " : " repairs in ")
            + files
            + (files == 1 ? " file; " : " files; ")
            + (settings.fixing().unsafe() ? "--unsafe-fixes" : "--fix")
            + " without --diff makes "
            + (repairs == 1 ? "it" : "them");
  }

  private Linting write(Repaired repaired, FixTargets targets) {
    Map<String, String> troubles = new TreeMap<>();
    for (Repaired.Changed file : repaired.changed()) {
      if (!isStandardInput(repaired.before(), file.before())) {
        try {
          targets.write(file.before(), file.after());
        } catch (IOException e) {
          troubles.put(file.before().path(), "The repaired file cannot be written: " + words(e));
        }
      }
    }
    passOn(repaired);
    Repaired written =
        troubles.isEmpty()
            ? repaired
            : repaired.without(new ArrayList<>(troubles.keySet()), linter);
    for (Map.Entry<String, String> trouble : troubles.entrySet()) {
      written.linting().log().addUnread(trouble.getKey(), trouble.getValue());
    }
    return written.outcome();
  }

  /** Standard input goes to standard output, repaired or not. */
  private void passOn(Repaired repaired) {
    Optional<SourceFile> stdin = repaired.before().standardInput();
    if (stdin.isPresent()) {
      SourceFile text = stdin.get();
      for (Repaired.Changed file : repaired.changed()) {
        text = file.before() == stdin.get() ? file.after() : text;
      }
      session.out().write(text.bytes());
    }
  }

  private static boolean isStandardInput(Inputs inputs, SourceFile file) {
    return inputs.standardInput().isPresent() && inputs.standardInput().get() == file;
  }

  private static String words(IOException e) {
    return String.valueOf(e.getMessage()) + ".";
  }
}
