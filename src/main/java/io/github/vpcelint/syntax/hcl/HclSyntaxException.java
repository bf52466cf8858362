package io.github.vpcelint.syntax.hcl;

/** A text that breaks HCL's grammar. */
final class HclSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;
  private final String help;
  private final boolean limit;

  /**
   * A problem at a place.
   *
   * @param start offset of the first character it is about
   * @param end offset just after the last one
   * @param message what is wrong, in a sentence
   * @param help the way out, in a sentence
   */
  HclSyntaxException(int start, int end, String message, String help) {
    this(start, end, message, help, false);
  }

  private HclSyntaxException(int start, int end, String message, String help, boolean limit) {
    super(message, null, false, false);
    this.start = start;
    this.end = end;
    this.help = help;
    this.limit = limit;
  }

  static HclSyntaxException limit(int at, String message, String help) {
    return new HclSyntaxException(at, at, message, help, true);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String help() {
    return help;
  }

  boolean isLimit() {
    return limit;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
