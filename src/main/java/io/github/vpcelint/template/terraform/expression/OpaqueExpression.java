package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;

/**
 * An expression that is not understood: its value is unknown, and its text is its name.
 *
 * @param text the expression as written, without <code>${</code> and <code>}</code>
 * @param span its place
 */
public record OpaqueExpression(String text, Span span) implements Expression {}
