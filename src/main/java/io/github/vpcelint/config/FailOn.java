package io.github.vpcelint.config;

import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** The least severity of a finding that makes a run fail. */
public enum FailOn {
  /** Every finding fails the run. */
  NOTE,
  /** Warnings and errors fail the run. */
  WARNING,
  /** Errors fail the run. */
  ERROR,
  /** No finding fails the run. */
  NEVER;

  /** The values as written. */
  public static final List<String> LABELS = List.of("error", "warning", "note", "never");

  /** The value of a label. */
  public static Optional<FailOn> of(String label) {
    return switch (label) {
      case "note" -> Optional.of(NOTE);
      case "warning" -> Optional.of(WARNING);
      case "error" -> Optional.of(ERROR);
      case "never" -> Optional.of(NEVER);
      default -> Optional.empty();
    };
  }

  /** Whether findings make the run fail. */
  public boolean fails(LintResult result) {
    return switch (this) {
      case NOTE -> !result.findings().isEmpty();
      case WARNING -> result.count(Severity.WARNING) + result.count(Severity.ERROR) > 0;
      case ERROR -> result.count(Severity.ERROR) > 0;
      case NEVER -> false;
    };
  }
}
