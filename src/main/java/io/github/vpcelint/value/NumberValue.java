package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/**
 * A number.
 *
 * @param literal the number as written
 * @param span its place
 */
public record NumberValue(String literal, Span span) implements Value {
  @Override
  public NumberValue at(Span place) {
    return new NumberValue(literal, place);
  }

  @Override
  public String display() {
    return literal;
  }

  @Override
  public Optional<String> text() {
    return Optional.of(literal);
  }
}
