package io.github.vpcelint.cli;

/**
 * Which repairs a check makes.
 *
 * @param mode what is done with them
 * @param unsafe whether those that change the meaning are among them
 */
record Fixing(Mode mode, boolean unsafe) {
  /** What is done with repairs. */
  enum Mode {
    /** They are shown with their findings. */
    SHOW,
    /** They are printed as a patch. */
    PRINT,
    /** They are made. */
    APPLY
  }

  /** What the command line asks for. */
  static Fixing of(CheckOptions options) {
    boolean apply = options.fix || options.unsafeFixes;
    Mode mode = options.diff ? Mode.PRINT : apply ? Mode.APPLY : Mode.SHOW;
    return new Fixing(mode, options.unsafeFixes);
  }
}
