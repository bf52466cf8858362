package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A call of a function: its arguments as the function wants them, and results at its place.
 *
 * @param name the function
 * @param arguments values of the arguments
 * @param span the place of the call
 */
public record Call(String name, List<Value> arguments, Span span) {
  int count() {
    return arguments.size();
  }

  Value get(int index) {
    if (index >= arguments.size()) {
      throw new InvalidCall(name + " needs more arguments.");
    }
    return arguments.get(index);
  }

  /** Refuses a call with fewer or more arguments than the function takes. */
  void expect(int least, int most) {
    if (arguments.size() < least || arguments.size() > most) {
      throw new InvalidCall(name + " takes another number of arguments.");
    }
  }

  /** An argument as a text; nothing when it is not known completely. */
  Optional<String> text(int index) {
    Value value = get(index);
    if (value instanceof ListValue || value instanceof MapValue || value instanceof AbsentValue) {
      throw new InvalidCall(name + " needs a text.");
    }
    return value.text();
  }

  /** An argument as a number; nothing when it is not known. */
  Optional<BigDecimal> number(int index) {
    Optional<String> text = text(index);
    return text.isPresent() ? Optional.of(Numbers.of(text.get())) : Optional.empty();
  }

  /** An argument as a whole number, within the limits of int. */
  Optional<Integer> wholeNumber(int index) {
    Optional<BigDecimal> number = number(index);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(number.get().intValueExact());
    } catch (ArithmeticException notWhole) {
      throw new InvalidCall(name + " needs a whole number.");
    }
  }

  /** An argument as a list whose length is known; its items may be unknown. */
  Optional<List<Value>> items(int index) {
    Value value = get(index);
    if (value instanceof ListValue list) {
      return list.open() ? Optional.empty() : Optional.of(list.items());
    }
    if (value instanceof MapValue || value instanceof AbsentValue || value.text().isPresent()) {
      throw new InvalidCall(name + " needs a list.");
    }
    return Optional.empty();
  }

  /** An argument as an object whose keys are all known. */
  Optional<MapValue> map(int index) {
    Value value = get(index);
    if (value instanceof MapValue map) {
      return map.open() || !hasKnownKeys(map) ? Optional.empty() : Optional.of(map);
    }
    if (value instanceof ListValue || value instanceof AbsentValue || value.text().isPresent()) {
      throw new InvalidCall(name + " needs an object.");
    }
    return Optional.empty();
  }

  private static boolean hasKnownKeys(MapValue map) {
    for (MapValue.Field field : map.fields()) {
      if (!field.key().known()) {
        return false;
      }
    }
    return true;
  }

  Optional<Value> result(String text) {
    return Optional.of(textAt(text));
  }

  Optional<Value> result(boolean truth) {
    return Optional.of(new BooleanValue(truth, span));
  }

  Optional<Value> result(BigDecimal number) {
    return Optional.of(new NumberValue(Numbers.shown(number), span));
  }

  Optional<Value> result(int number) {
    return Optional.of(new NumberValue(Integer.toString(number), span));
  }

  Optional<Value> result(List<Value> items) {
    return Optional.of(new ListValue(items, false, span));
  }

  Optional<Value> texts(List<String> texts) {
    List<Value> items = new ArrayList<>(texts.size());
    for (String text : texts) {
      items.add(textAt(text));
    }
    return result(items);
  }

  TextValue textAt(String text) {
    return TextValue.literal(text, Origin.shownAt(span));
  }
}
