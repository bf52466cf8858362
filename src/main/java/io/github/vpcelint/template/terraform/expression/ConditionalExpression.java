package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;

/**
 * {@code condition ? yes : no}, or <code>%{if}</code> in a template.
 *
 * @param condition the question
 * @param yes the value if it is true
 * @param no the value if it is false
 * @param span its place
 */
public record ConditionalExpression(Expression condition, Expression yes, Expression no, Span span)
    implements Expression {}
