package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.ExpressionNode;

/**
 * An expression as a leaf of the located tree.
 *
 * @param expression the expression
 */
public record HclNode(HclExpression expression) implements ExpressionNode {
  @Override
  public Span span() {
    return expression.span();
  }
}
