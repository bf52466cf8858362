package io.github.vpcelint.rule;

/** How much a finding matters; ordered from the least to the most. */
public enum Severity {
  /** Clearer, safer or cheaper another way. */
  NOTE,
  /** Works differently from what its author most likely meant, or lets in more than needed. */
  WARNING,
  /** AWS rejects it, or it can never do what it says. */
  ERROR;

  /** The severity as it is written in configuration and reports: {@code error}, … */
  public String label() {
    return switch (this) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case ERROR -> "error";
    };
  }
}
