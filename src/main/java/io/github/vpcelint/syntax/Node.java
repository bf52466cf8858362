package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;

/** A node of the located tree that every reader (JSON, YAML, …) makes. */
public sealed interface Node permits MappingNode, SequenceNode, ScalarNode, ExpressionNode {
  /** The place of the whole node, brackets or quotes included. */
  Span span();

  /** The local YAML tag with its exclamation mark ({@code !Sub}), or an empty string for none. */
  String tag();
}
