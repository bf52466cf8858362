package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;
import java.util.List;

/**
 * A list.
 *
 * @param items the items in the order of the file
 * @param tag local YAML tag or an empty string
 * @param span place of the whole list
 */
public record SequenceNode(List<Node> items, String tag, Span span) implements Node {}
