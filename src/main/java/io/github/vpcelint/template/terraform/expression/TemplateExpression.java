package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A text with interpolations: <code>com.amazonaws.${var.region}.s3</code>.
 *
 * @param parts literal texts and interpolated expressions, in order
 * @param span place of the whole text, quotes included
 */
public record TemplateExpression(List<Expression> parts, Span span) implements Expression {}
