package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * An operator with its operands.
 *
 * @param operator the operator as written
 * @param operands one operand or two
 * @param span its place
 */
public record OperatorExpression(String operator, List<Expression> operands, Span span)
    implements Expression {}
