package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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

  /** The number of a literal; one that is too large for us stays as it is written. */
  public static NumberValue literal(String written, Span place) {
    try {
      return new NumberValue(shown(of(written)), place);
    } catch (InvalidCall tooLarge) {
      return new NumberValue(written, place);
    }
  }

  /** A value in which every number is as Terraform writes it. */
  static Value shown(Value value) {
    if (value instanceof NumberValue number) {
      return literal(number.literal(), number.span());
    }
    if (value instanceof ListValue list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(shown(item));
      }
      return new ListValue(items, list.open(), list.span());
    }
    if (value instanceof MapValue map) {
      List<MapValue.Field> fields = new ArrayList<>(map.fields().size());
      for (MapValue.Field field : map.fields()) {
        fields.add(new MapValue.Field(field.key(), shown(field.value())));
      }
      return new MapValue(fields, map.open(), map.span());
    }
    return value;
  }

  /** A number as Terraform writes it: without zeros at its end and without exponent. */
  public static String shown(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.toBigInteger().toString() : stripped.toPlainString();
  }
}
