package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/**
 * A truth value.
 *
 * @param value the value
 * @param span its place
 */
public record BooleanValue(boolean value, Span span) implements Value {
  @Override
  public BooleanValue at(Span place) {
    return new BooleanValue(value, place);
  }

  @Override
  public String display() {
    return value ? "true" : "false";
  }

  @Override
  public Optional<String> text() {
    return Optional.of(display());
  }
}
