package io.github.vpcelint.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The fewest lines to take out and put in that make one text of another (<a
 * href="http://www.xmailserver.org/diff2.pdf">Myers, An O(ND) Difference Algorithm and Its
 * Variations</a>, 1986). Beyond a few thousand of them, all lines between the first and the last
 * difference are one change: still right, but no longer the smallest.
 */
final class LineDiff {
  private static final int MOST_STEPS = 3000;

  private final List<String> before;
  private final List<String> after;
  private final int start;
  private final int beforeEnd;
  private final int afterEnd;

  /**
   * Lines that are replaced by others.
   *
   * @param beforeStart index of the first line that is taken out
   * @param beforeEnd index just after the last one
   * @param afterStart index of the first line that is put in
   * @param afterEnd index just after the last one
   */
  record Block(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    int shorter = Math.min(before.size(), after.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int rest = 0;
    while (rest < shorter - same
        && before.get(before.size() - 1 - rest).equals(after.get(after.size() - 1 - rest))) {
      rest++;
    }
    this.start = same;
    this.beforeEnd = before.size() - rest;
    this.afterEnd = after.size() - rest;
  }

  /** The changes, from the first line to the last; none when the texts are the same. */
  static List<Block> between(List<String> before, List<String> after) {
    return new LineDiff(before, after).blocks();
  }

  private List<Block> blocks() {
    if (start == beforeEnd && start == afterEnd) {
      return List.of();
    }
    List<int[]> trace = new ArrayList<>();
    return search(trace) ? walkBack(trace) : List.of(new Block(start, beforeEnd, start, afterEnd));
  }

  /**
   * Goes forward by ever more steps until the end is reached.
   *
   * @param trace takes, for each number of steps, how many lines of the old text each diagonal has
   *     got past before it
   */
  private boolean search(List<int[]> trace) {
    int n = beforeEnd - start;
    int m = afterEnd - start;
    int most = Math.min(n + m, MOST_STEPS);
    int[] furthest = new int[2 * most + 3];
    int middle = most + 1;
    for (int steps = 0; steps <= most; steps++) {
      trace.add(Arrays.copyOfRange(furthest, middle - steps - 1, middle + steps + 2));
      for (int k = -steps; k <= steps; k += 2) {
        boolean down =
            k == -steps || (k != steps && furthest[middle + k - 1] < furthest[middle + k + 1]);
        int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
        while (x < n && x - k < m && same(x, x - k)) {
          x++;
        }
        furthest[middle + k] = x;
        if (x >= n && x - k >= m) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean same(int x, int y) {
    return before.get(start + x).equals(after.get(start + y));
  }

  private List<Block> walkBack(List<int[]> trace) {
    List<Block> blocks = new ArrayList<>();
    int x = beforeEnd - start;
    int y = afterEnd - start;
    for (int steps = trace.size() - 1; steps > 0; steps--) {
      int[] furthest = trace.get(steps);
      int middle = steps + 1;
      int k = x - y;
      boolean down =
          k == -steps || (k != steps && furthest[middle + k - 1] < furthest[middle + k + 1]);
      int from = down ? k + 1 : k - 1;
      int fromX = furthest[middle + from];
      int fromY = fromX - from;
      int toX = down ? fromX : fromX + 1;
      int toY = down ? fromY + 1 : fromY;
      add(new Block(start + fromX, start + toX, start + fromY, start + toY), blocks);
      x = fromX;
      y = fromY;
    }
    Collections.reverse(blocks);
    return blocks;
  }

  /** Adds a change that lies before the last one, or becomes one with it. */
  private static void add(Block block, List<Block> blocks) {
    Block next = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    boolean touches =
        next != null
            && next.beforeStart() == block.beforeEnd()
            && next.afterStart() == block.afterEnd();
    if (next != null && touches) {
      blocks.set(
          blocks.size() - 1,
          new Block(block.beforeStart(), next.beforeEnd(), block.afterStart(), next.afterEnd()));
    } else {
      blocks.add(block);
    }
  }
}
