package io.github.vpcelint.rule;

import java.util.Optional;

/** Words for a rule that threw an exception: a bug of the program, not of its user. */
final class RuleFailure {
  private RuleFailure() {}

  static Notification notification(RuleInfo rule, Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String where = trace.length > 0 ? " at " + trace[0] : "";
    return new Notification(
        Severity.ERROR,
        "internal error: the rule "
            + rule.name()
            + " failed ("
            + failure
            + where
            + "); the other rules' findings are complete."
            + " Please report it: https://github.com/vpcelint/vpcelint/issues",
        Optional.empty(),
        Optional.empty());
  }
}
