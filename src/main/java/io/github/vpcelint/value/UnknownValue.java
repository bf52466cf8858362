package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;

/**
 * A value that only the deployment knows. Two unknown values with the same symbol are the same
 * value, whatever it is.
 *
 * @param symbol what stands for the value
 * @param span the place of the expression
 */
public record UnknownValue(Symbol symbol, Span span) implements Value {
  @Override
  public UnknownValue at(Span place) {
    return new UnknownValue(symbol, place);
  }

  @Override
  public String display() {
    return symbol.display();
  }
}
