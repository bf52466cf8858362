package io.github.vpcelint.config;

import io.github.vpcelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** What the severity of a rule can be set to. */
public enum Level {
  /** The rule does not run. */
  OFF,
  /** {@link Severity#NOTE}. */
  NOTE,
  /** {@link Severity#WARNING}. */
  WARNING,
  /** {@link Severity#ERROR}. */
  ERROR;

  /** The levels as written, the most severe one first. */
  public static final List<String> LABELS = List.of("error", "warning", "note", "off");

  /** The level of a label. */
  public static Optional<Level> of(String label) {
    return switch (label) {
      case "off" -> Optional.of(OFF);
      case "note" -> Optional.of(NOTE);
      case "warning" -> Optional.of(WARNING);
      case "error" -> Optional.of(ERROR);
      default -> Optional.empty();
    };
  }

  /** The level of a severity. */
  public static Level of(Severity severity) {
    return switch (severity) {
      case NOTE -> NOTE;
      case WARNING -> WARNING;
      case ERROR -> ERROR;
    };
  }

  /** The severity; empty for {@link #OFF}. */
  public Optional<Severity> severity() {
    return switch (this) {
      case OFF -> Optional.empty();
      case NOTE -> Optional.of(Severity.NOTE);
      case WARNING -> Optional.of(Severity.WARNING);
      case ERROR -> Optional.of(Severity.ERROR);
    };
  }
}
