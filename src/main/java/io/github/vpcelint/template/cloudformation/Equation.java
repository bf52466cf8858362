package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.List;
import java.util.Optional;

/**
 * The condition under which two values are the same: exactly, where both are constants or
 * parameters, or where one is a constant and the other a text made of parameters with allowed
 * values and one other parameter at most. Whatever else is not known is a variable by the name of
 * its expression, so that two conditions on one expression are never taken for independent.
 */
final class Equation {
  private static final char HOLE = '\uE000';

  private final Stack stack;

  Equation(Stack stack) {
    this.stack = stack;
  }

  /** The condition; empty for values that cannot be compared. */
  Optional<Condition> of(Value left, Value right) {
    Condition same = Condition.never();
    for (Cases.Case a : Cases.of(left)) {
      for (Cases.Case b : Cases.of(right)) {
        Optional<Condition> equal = plain(a.value(), b.value());
        if (equal.isEmpty()) {
          return Optional.empty();
        }
        same = same.or(a.when().and(b.when()).and(equal.get()));
      }
    }
    return Optional.of(same);
  }

  private Optional<Condition> plain(Value left, Value right) {
    if (!comparable(left) || !comparable(right)) {
      return Optional.empty();
    }
    Truth known = Equality.of(left, right);
    if (known != Truth.UNKNOWN) {
      return Optional.of(known == Truth.YES ? Condition.always() : Condition.never());
    }
    if (right.text().isPresent()) {
      return Optional.of(is(left, right.text().get()));
    }
    return Optional.of(
        left.text().isPresent()
            ? is(right, left.text().get())
            : new Condition.Same(variable(left), variable(right)));
  }

  private static boolean comparable(Value value) {
    return !(value instanceof ListValue)
        && !(value instanceof MapValue)
        && !(value instanceof AbsentValue);
  }

  private Condition is(Value value, String text) {
    if (value instanceof UnknownValue unknown) {
      Symbol symbol = unknown.symbol();
      if (symbol.name().equals(Surroundings.PARTITION)) {
        return stack.partitions().is(text);
      }
      Optional<Parameter> parameter = parameter(symbol);
      if (parameter.isPresent()) {
        return stack.parameters().is(parameter.get(), text);
      }
    }
    Optional<Condition> oneHole =
        value instanceof TextValue part ? isWithOneHole(part, text) : Optional.empty();
    return oneHole.isPresent() ? oneHole.get() : Condition.is(variable(value), text);
  }

  /** A text with one hole is another text when the hole is what that has between the same ends. */
  private Optional<Condition> isWithOneHole(TextValue value, String text) {
    String shown = value.withHolesAs(HOLE);
    int hole = shown.indexOf(HOLE);
    if (hole != shown.lastIndexOf(HOLE)) {
      return Optional.empty();
    }
    String after = shown.substring(hole + 1);
    int end = text.length() - after.length();
    boolean fits = end >= hole && text.startsWith(shown.substring(0, hole)) && text.endsWith(after);
    return Optional.of(fits ? is(holeOf(value), text.substring(hole, end)) : Condition.never());
  }

  private static UnknownValue holeOf(TextValue text) {
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Hole hole) {
        return hole.value();
      }
    }
    throw new IllegalStateException("a text without holes");
  }

  private Variable variable(Value value) {
    if (!(value instanceof UnknownValue unknown)) {
      return new Variable(stack.scope(), value.display(), List.of());
    }
    Symbol symbol = unknown.symbol();
    Optional<Parameter> parameter = parameter(symbol);
    if (parameter.isPresent()) {
      return stack.parameters().variable(parameter.get());
    }
    String shown = symbol.display();
    return new Variable(symbol.scope(), shown.substring(2, shown.length() - 1), List.of());
  }

  private Optional<Parameter> parameter(Symbol symbol) {
    return symbol.kind() == Symbol.Kind.PARAMETER
        ? stack.parameters().declared(symbol.name())
        : Optional.empty();
  }
}
