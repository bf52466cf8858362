package io.github.vpcelint.cli;

import io.github.vpcelint.report.ManualLinks;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Words for a bug of the program. */
final class BugReport {
  private BugReport() {}

  /**
   * The message for the user: what failed and where to report it.
   *
   * @param what what was going on, as a sentence without its end
   */
  static String message(String what, Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String where = trace.length > 0 ? " at " + trace[0] : "";
    return "internal error: "
        + what
        + " ("
        + bug
        + where
        + "). Please report it: "
        + ManualLinks.HOME
        + "/issues";
  }

  /** The stack trace. */
  static String trace(Throwable bug) {
    StringWriter text = new StringWriter();
    bug.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }
}
