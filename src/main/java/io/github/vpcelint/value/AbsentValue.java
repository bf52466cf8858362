package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;

/**
 * No value at all: {@code null}, or {@code AWS::NoValue}, which removes its property.
 *
 * @param span the place where that is said
 */
public record AbsentValue(Span span) implements Value {
  @Override
  public AbsentValue at(Span place) {
    return new AbsentValue(place);
  }

  @Override
  public String display() {
    return "nothing";
  }
}
