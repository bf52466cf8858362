package io.github.vpcelint.syntax;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;

/**
 * What all nodes of JSON and YAML have. Trees are most of the memory of a long run, so a node keeps
 * the numbers of its place, and makes the object when somebody asks.
 */
abstract class PlacedNode {
  private final String tag;
  private final SourceFile file;
  private final int start;
  private final int end;

  PlacedNode(String tag, SourceFile file, int start, int end) {
    this.tag = tag;
    this.file = file;
    this.start = start;
    this.end = end;
  }

  /** The place of the whole node, brackets or quotes included. */
  public final Span span() {
    return new Span(file, start, end);
  }

  /** The local YAML tag with its exclamation mark, or an empty string. */
  public final String tag() {
    return tag;
  }

  final SourceFile file() {
    return file;
  }

  final int start() {
    return start;
  }

  final int end() {
    return end;
  }
}
