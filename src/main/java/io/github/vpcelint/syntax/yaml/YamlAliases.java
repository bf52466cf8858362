package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;

/** Knows the anchors of a document, and how much its aliases stand for. */
final class YamlAliases {
  private final SourceFile file;
  private final SyntaxLimits limits;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private int containers;
  private long nodes;

  YamlAliases(SourceFile file, SyntaxLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Forgets all anchors: those of one document mean nothing in the next. */
  void startDocument() {
    anchors.clear();
  }

  /** Keeps a node under its name. */
  void define(String name, Anchor anchor) {
    anchors.put(name, anchor);
  }

  /**
   * What an alias stands for.
   *
   * @param open the innermost node that the alias stands in
   * @param depth how many nodes these are
   */
  Anchor resolve(AliasEvent event, @Nullable OpenNode open, int depth) {
    int from = event.getStartMark().getIndex();
    int to = event.getEndMark().getIndex();
    String name = event.getAnchor();
    Anchor anchor = anchors.get(name);
    if (isInside(name, open)) {
      throw RefusedYaml.parse(
          file,
          from,
          to,
          "The alias *" + name + " stands inside of the value that it stands for.",
          "Remove the alias: the value would never end.");
    }
    if (anchor == null) {
      throw RefusedYaml.parse(
          file,
          from,
          to,
          "Nothing above has the name &" + name + " that this alias refers to.",
          "Put it into quotes if it is a text that starts with a star.");
    }
    count(anchor, from, to, depth);
    return anchor;
  }

  private static boolean isInside(String name, @Nullable OpenNode open) {
    for (@Nullable OpenNode node = open; node != null; node = node.outer) {
      if (node.anchor.equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void count(Anchor anchor, int from, int to, int depth) {
    if (!(anchor.node() instanceof ScalarNode) && ++containers > limits.aliases()) {
      throw RefusedYaml.limit(
          file,
          from,
          to,
          "This file has more than " + limits.aliases() + " aliases of objects and lists.",
          "Write some of them out, or raise limits.aliases in the configuration.");
    }
    nodes += anchor.size();
    if (nodes > limits.aliasNodes()) {
      throw RefusedYaml.limit(
          file,
          from,
          to,
          "The aliases up to here stand for more than " + limits.aliasNodes() + " values.",
          "Use fewer aliases inside of what other aliases stand for, or raise limits.alias-nodes in"
              + " the configuration.");
    }
    if (depth + anchor.height() > limits.depth()) {
      throw RefusedYaml.limit(
          file,
          from,
          to,
          "With what this alias stands for, objects and lists are nested more than "
              + limits.depth()
              + " deep.",
          "Nest them less, or raise limits.depth in the configuration.");
    }
  }
}
