package io.github.vpcelint.syntax.json;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object or a list of which the end was not read yet. */
final class OpenContainer {
  final @Nullable OpenContainer outer;
  final boolean object;
  final int start;
  final List<MappingNode.Entry> entries = new ArrayList<>();
  final List<Node> items = new ArrayList<>();
  private @Nullable ScalarNode key;

  /**
   * A container.
   *
   * @param outer the container that this one stands in
   * @param start index of its opening bracket
   */
  OpenContainer(@Nullable OpenContainer outer, boolean object, int start) {
    this.outer = outer;
    this.object = object;
    this.start = start;
  }

  /** Takes the key of the next value. */
  void key(ScalarNode next) {
    key = next;
  }

  /** Takes the next value. */
  void add(Node value) {
    ScalarNode name = key;
    if (name == null) {
      items.add(value);
    } else {
      entries.add(new MappingNode.Entry(name, value));
      key = null;
    }
  }
}
