package io.github.vpcelint.catalog;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Proves that one pattern matches whatever another matches, by reading the other pattern as the
 * texts that are hardest to match: its wildcards become a letter that no pattern names, any number
 * of times for {@code *}. What the first pattern can have matched so far is a set of places in it.
 */
final class WildcardCover {
  /** More sets than this at one time: give up, since {@code ?} after {@code *} can double them. */
  private static final int LIMIT = 256;

  private static final int UNNAMED_LETTER = -1;

  private final Wildcard wide;

  WildcardCover(Wildcard wide) {
    this.wide = wide;
  }

  boolean covers(Wildcard narrow) {
    Set<BitSet> states = new HashSet<>();
    BitSet start = new BitSet(wide.length() + 1);
    start.set(0);
    states.add(wide.withSkippedRuns(start));
    for (int i = 0; i < narrow.length(); i++) {
      states = narrow.isRun(i) ? anyRun(states) : one(states, narrow.symbol(i));
      if (states.size() > LIMIT || hasDead(states)) {
        return false;
      }
    }
    return allAccept(states);
  }

  private Set<BitSet> one(Set<BitSet> states, int character) {
    Set<BitSet> next = new HashSet<>();
    for (BitSet state : states) {
      next.add(wide.step(state, character));
    }
    return next;
  }

  /** After enough unnamed letters only the places at a {@code *} are left, so this ends. */
  private Set<BitSet> anyRun(Set<BitSet> states) {
    Set<BitSet> next = new HashSet<>();
    for (BitSet state : states) {
      BitSet current = state;
      while (next.size() <= LIMIT && next.add(current)) {
        current = wide.step(current, UNNAMED_LETTER);
      }
    }
    return next;
  }

  private static boolean hasDead(Set<BitSet> states) {
    for (BitSet state : states) {
      if (state.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean allAccept(Set<BitSet> states) {
    for (BitSet state : states) {
      if (!state.get(wide.length())) {
        return false;
      }
    }
    return true;
  }
}
