package io.github.vpcelint.syntax;

import org.jspecify.annotations.Nullable;

/**
 * Gives the readers one string for equal words: the keys, types and functions of templates repeat,
 * and a run keeps all of its trees. Remembers the latest words only, so that it stays small.
 *
 * <p>Threads may share it: a string is complete for whoever sees it, and to miss one of another
 * thread costs a copy only.
 */
public final class Words {
  private static final int LONGEST = 64;

  private final @Nullable String[] slots;

  private Words(int slots) {
    this.slots = new String[slots];
  }

  /** For all files of a run. */
  public static Words ofManyTexts() {
    return new Words(1 << 12);
  }

  /** For one text. */
  public static Words ofOneText() {
    return new Words(1 << 6);
  }

  /** A part of a text: UTF-16 units {@code from} (included) to {@code to}. */
  public String of(String text, int from, int to) {
    int length = to - from;
    if (length == 0 || length > LONGEST) {
      return text.substring(from, to);
    }
    int slot = slot(text, from, to);
    String known = slots[slot];
    if (known != null && known.length() == length && text.startsWith(known, from)) {
      return known;
    }
    String word = text.substring(from, to);
    slots[slot] = word;
    return word;
  }

  /** Some characters tell words apart well enough, and are looked up faster than all of them. */
  private int slot(String text, int from, int to) {
    int hash = to - from;
    hash = hash * 31 + text.charAt(from);
    hash = hash * 31 + text.charAt(from + (to - from) / 3);
    hash = hash * 31 + text.charAt((from + to) >>> 1);
    hash = hash * 31 + text.charAt(to - 1 - (to - from) / 4);
    hash = hash * 31 + text.charAt(to - 1);
    return (hash ^ hash >>> 12) & slots.length - 1;
  }
}
