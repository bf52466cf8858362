package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;
import java.util.List;

/** A list. */
public final class SequenceNode extends PlacedNode implements Node {
  private final List<Node> items;

  /**
   * A list.
   *
   * @param items the items in the order of the file
   * @param tag local YAML tag or an empty string
   * @param span place of the whole list
   */
  public SequenceNode(List<Node> items, String tag, Span span) {
    super(tag, span.file(), span.start(), span.end());
    this.items = items;
  }

  /** The items in the order of the file. */
  public List<Node> items() {
    return items;
  }
}
