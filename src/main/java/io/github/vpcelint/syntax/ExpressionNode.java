package io.github.vpcelint.syntax;

/**
 * An expression of a language whose values are computed: a leaf of the tree, to be evaluated by
 * whoever knows the language.
 */
public non-sealed interface ExpressionNode extends Node {
  @Override
  default String tag() {
    return "";
  }
}
