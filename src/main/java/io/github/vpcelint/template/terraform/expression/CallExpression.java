package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A call of a function.
 *
 * @param name the function's name
 * @param arguments its arguments
 * @param expanded whether the last argument is a list of arguments
 * @param span its place
 */
public record CallExpression(String name, List<Expression> arguments, boolean expanded, Span span)
    implements Expression {}
