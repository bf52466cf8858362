package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Value;

/**
 * A value that is written out: a number, a truth value, null, or a text without interpolations.
 *
 * @param value the value
 */
public record LiteralExpression(Value value) implements Expression {
  @Override
  public Span span() {
    return value.span();
  }
}
