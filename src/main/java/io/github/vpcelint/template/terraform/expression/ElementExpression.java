package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A part of a value that is itself computed: {@code f(x).name}, {@code f(x)[0]}.
 *
 * @param target the value
 * @param steps the steps from there
 * @param span its place
 */
public record ElementExpression(Expression target, List<TraversalExpression.Step> steps, Span span)
    implements Expression {}
