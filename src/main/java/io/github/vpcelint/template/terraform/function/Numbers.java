package io.github.vpcelint.template.terraform.function;

import java.math.BigDecimal;

/** Terraform's numbers as texts and back. */
public final class Numbers {
  /** Longest number that is computed with. */
  private static final int MOST_DIGITS = 60;

  private Numbers() {}

  /** The number that a text is. */
  public static BigDecimal of(String text) {
    int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
    boolean small = exponent < 0 || text.length() - exponent <= 4;
    if (text.length() > MOST_DIGITS || !small) {
      throw new InvalidCall("This is no number, or too large a one.");
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notOne) {
      throw new InvalidCall("\"" + text + "\" is no number.");
    }
  }

  /** A number as Terraform writes it: without zeros at its end and without exponent. */
  public static String shown(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
  }
}
