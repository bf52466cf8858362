package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A list of expressions.
 *
 * @param items the items in order
 * @param span its place, brackets included
 */
public record TupleExpression(List<Expression> items, Span span) implements Expression {}
