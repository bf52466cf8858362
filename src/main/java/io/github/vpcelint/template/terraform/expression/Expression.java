package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Span;

/**
 * An expression of the Terraform language, not evaluated. The body of a block is an {@link
 * ObjectExpression} too, with nested blocks as objects or lists of objects, as the JSON syntax has
 * it.
 */
public sealed interface Expression
    permits LiteralExpression,
        TemplateExpression,
        TraversalExpression,
        TupleExpression,
        ObjectExpression,
        CallExpression,
        OperatorExpression,
        ConditionalExpression,
        ForExpression,
        SplatExpression,
        SplatExpression.Item,
        ElementExpression,
        OpaqueExpression {
  /** The place of the whole expression. */
  Span span();
}
