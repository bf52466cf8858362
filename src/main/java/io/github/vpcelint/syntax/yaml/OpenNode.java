package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.DuplicateKeys;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object or a list of which the end was not read yet. */
final class OpenNode {
  final @Nullable OpenNode outer;
  final boolean bracketed;
  final int start;
  final String anchor;

  /** Offset after what was read last. */
  int lastEnd;

  /** How many nodes it is, those behind aliases counted each time. */
  int size = 1;

  /** How many objects and lists are nested in it, itself included. */
  int height = 1;

  /** Whether the key that was read last is a merge key. */
  boolean mergeKey;

  private final boolean mapping;
  private final String tag;
  private final List<MappingNode.Entry> entries = new ArrayList<>();
  private final List<Node> items = new ArrayList<>();
  private final List<MappingNode> merged = new ArrayList<>(0);
  private int mergeAt;
  private @Nullable ScalarNode key;

  /**
   * A node.
   *
   * @param outer the node that this one stands in
   * @param bracketed whether it has brackets of its own, which say where it ends
   * @param start offset of its first character, tag and anchor included
   * @param content offset of its first character after these
   * @param tag its tag, or an empty string
   * @param anchor its name for aliases, or an empty string
   */
  OpenNode(
      @Nullable OpenNode outer,
      boolean mapping,
      boolean bracketed,
      int start,
      int content,
      String tag,
      String anchor) {
    this.outer = outer;
    this.mapping = mapping;
    this.bracketed = bracketed;
    this.start = start;
    this.lastEnd = content;
    this.tag = tag;
    this.anchor = anchor;
  }

  /** Whether the next node has to be a key. */
  boolean needsKey() {
    return mapping && key == null && !mergeKey;
  }

  /** Takes the next node; false when a merge key cannot take it. */
  boolean take(Node node) {
    if (!mapping) {
      items.add(node);
      return true;
    }
    if (mergeKey) {
      mergeKey = false;
      return merge(node);
    }
    ScalarNode name = key;
    if (name == null) {
      key = asText((ScalarNode) node);
    } else {
      entries.add(new MappingNode.Entry(name, node));
      key = null;
    }
    return true;
  }

  private static ScalarNode asText(ScalarNode key) {
    return key.kind() == ScalarNode.Kind.STRING
        ? key
        : new ScalarNode(ScalarNode.Kind.STRING, key.text(), key.tag(), key.origin());
  }

  private boolean merge(Node node) {
    if (merged.isEmpty()) {
      mergeAt = entries.size();
    }
    if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (!(item instanceof MappingNode source)) {
          return false;
        }
        merged.add(source);
      }
      return true;
    }
    if (node instanceof MappingNode source) {
      merged.add(source);
      return true;
    }
    return false;
  }

  /**
   * The node.
   *
   * @param problems takes the repeated keys
   */
  Node node(Span span, List<SyntaxProblem> problems) {
    if (!mapping) {
      return new SequenceNode(List.copyOf(items), tag, span);
    }
    DuplicateKeys.report(entries, problems);
    if (!merged.isEmpty()) {
      entries.addAll(mergeAt, MergeKeys.added(entries, merged));
    }
    return new MappingNode(List.copyOf(entries), tag, span);
  }
}
