package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * A property of a declared thing.
 *
 * @param name the property's name in its language ({@code PrivateDnsEnabled}, {@code
 *     private_dns_enabled})
 * @param keySpan the place of the name; the declaration's name when the property is not written
 * @param value its value; an {@link AbsentValue} when the property is not written
 */
public record Property(String name, Span keySpan, Value value) {
  /** A property that is not written. */
  public static Property absent(String name, Span declarationName) {
    return new Property(name, declarationName, new AbsentValue(declarationName));
  }

  /** Whether the property stands in the declaration, whatever its value. */
  public boolean written() {
    return !(value instanceof AbsentValue);
  }

  /**
   * The condition under which the value is certainly this text, numbers and truth values included.
   */
  public Condition is(String text) {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      if (each.value().text().isPresent() && each.value().text().get().equals(text)) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  /**
   * The condition under which the value is certainly the given truth value.
   *
   * @param wanted the truth value
   * @param unset the truth value of a property that is not written
   */
  public Condition isTruth(boolean wanted, boolean unset) {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      boolean known = each.value() instanceof AbsentValue || each.value().truth().isPresent();
      if (known && each.value().truth().orElse(unset) == wanted) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  /** The condition under which the property certainly has no value. */
  public Condition isAbsent() {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof AbsentValue) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  /**
   * The condition under which the property certainly has a value. An empty list or text is none,
   * and a variable may turn out to be none; a reference to something that is created is one.
   */
  public Condition isSet() {
    Condition when = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      if (isSet(each.value())) {
        when = when.or(each.when());
      }
    }
    return when;
  }

  private static boolean isSet(Value value) {
    if (value instanceof UnknownValue unknown) {
      Symbol.Kind kind = unknown.symbol().kind();
      return kind == Symbol.Kind.RESOURCE || kind == Symbol.Kind.LOOKUP;
    }
    if (value instanceof ListValue list) {
      return !list.items().isEmpty();
    }
    return !(value instanceof AbsentValue) && !value.text().equals(Optional.of(""));
  }
}
