package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;

/**
 * A splat: the same part of each item of a list.
 *
 * @param source the list
 * @param each the part, an expression over {@link Item}
 * @param span its place
 */
public record SplatExpression(Expression source, Expression each, Span span) implements Expression {
  /**
   * The item that the splat is at.
   *
   * @param span the place of the asterisk
   */
  public record Item(Span span) implements Expression {}
}
