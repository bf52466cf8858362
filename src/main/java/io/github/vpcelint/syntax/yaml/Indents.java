package io.github.vpcelint.syntax.yaml;

import java.util.Arrays;

/** The columns of the block collections around a place, from the outermost in. */
final class Indents {
  private int[] outer = new int[16];
  private int depth;
  private int current = -1;

  /** The column of the innermost block collection; -1 outside of all. */
  int current() {
    return current;
  }

  /** Enters a block collection, unless the innermost one is at least as deep. */
  boolean enter(int column) {
    if (current >= column) {
      return false;
    }
    if (depth == outer.length) {
      outer = Arrays.copyOf(outer, depth * 2);
    }
    outer[depth++] = current;
    current = column;
    return true;
  }

  /** Leaves the innermost block collection. */
  void leave() {
    current = outer[--depth];
  }
}
