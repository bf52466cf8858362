package io.github.vpcelint.template.terraform.function;

/** A text that can be looked at a number of times only: a regular expression may never end. */
final class SteppedText implements CharSequence {
  private static final int MOST_STEPS = 200_000;

  private final CharSequence text;
  private int steps;

  SteppedText(CharSequence text) {
    this.text = text;
  }

  /** Says that the text was looked at too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Exhausted() {
      super("too many steps", null, false, false);
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++steps > MOST_STEPS) {
      throw new Exhausted();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
