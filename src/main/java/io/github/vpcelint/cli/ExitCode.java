package io.github.vpcelint.cli;

/** The exit codes of the program. */
final class ExitCode {
  /** Nothing at or above {@code --fail-on}. */
  static final int OK = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** The command line or the configuration is wrong, or a file could not be read or written. */
  static final int USAGE = 2;

  /** An internal error; the findings that are printed are complete as far as they go. */
  static final int INTERNAL = 3;

  private ExitCode() {}
}
