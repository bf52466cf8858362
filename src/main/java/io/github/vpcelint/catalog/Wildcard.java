package io.github.vpcelint.catalog;

import java.util.BitSet;

/**
 * A pattern as IAM compares it: {@code *} stands for any run of characters, the empty one included,
 * {@code ?} for any single character (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">source</a>).
 * Matching takes at most pattern times text steps.
 */
public final class Wildcard {
  private static final int ANY_ONE = -1;
  private static final int ANY_RUN = -2;

  private final String pattern;
  private final boolean ignoresCase;
  private final int[] symbols;

  private Wildcard(String pattern, boolean ignoresCase) {
    this.pattern = pattern;
    this.ignoresCase = ignoresCase;
    this.symbols = new int[pattern.length()];
    for (int i = 0; i < symbols.length; i++) {
      char c = pattern.charAt(i);
      symbols[i] = c == '*' ? ANY_RUN : c == '?' ? ANY_ONE : fold(c);
    }
  }

  /** A pattern that tells upper from lower case. */
  public static Wildcard of(String pattern) {
    return new Wildcard(pattern, false);
  }

  /** A pattern for which upper and lower case are the same. */
  public static Wildcard ignoringCase(String pattern) {
    return new Wildcard(pattern, true);
  }

  /** The pattern as it was written. */
  public String pattern() {
    return pattern;
  }

  /** Whether the pattern has no wildcard, so that it matches one text only. */
  public boolean isLiteral() {
    return pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
  }

  /** Whether every text matches: nothing but {@code *}, at least one. */
  public boolean matchesEverything() {
    for (int symbol : symbols) {
      if (symbol != ANY_RUN) {
        return false;
      }
    }
    return symbols.length > 0;
  }

  /** Whether a text matches. */
  public boolean matches(CharSequence text) {
    int at = 0;
    int symbol = 0;
    int lastRun = -1;
    int runEnd = 0;
    while (at < text.length()) {
      if (symbol < symbols.length && symbols[symbol] == ANY_RUN) {
        lastRun = symbol++;
        runEnd = at;
      } else if (symbol < symbols.length && accepts(symbols[symbol], fold(text.charAt(at)))) {
        symbol++;
        at++;
      } else if (lastRun >= 0) {
        symbol = lastRun + 1;
        at = ++runEnd;
      } else {
        return false;
      }
    }
    return onlyRunsFrom(symbol);
  }

  /**
   * Whether some text matches both patterns. Both must treat case alike, or the answer is for
   * patterns that both ignore it.
   */
  public boolean intersects(Wildcard other) {
    boolean[] reached = new boolean[other.symbols.length + 1];
    reached[0] = true;
    other.skipRuns(reached);
    for (int symbol : symbols) {
      reached = symbol == ANY_RUN ? other.afterAnyRun(reached) : other.afterOne(symbol, reached);
    }
    return reached[other.symbols.length];
  }

  /**
   * Whether every text that another pattern matches is matched by this one, too. Never wrong when
   * true; may be false for a pair of patterns with many {@code *} and {@code ?} for which the proof
   * would take too long. Both must treat case alike.
   */
  public boolean covers(Wildcard other) {
    // A pattern matches itself as a text, too, and most pairs of patterns differ there already.
    return matches(other.pattern) && (other.isLiteral() || new WildcardCover(this).covers(other));
  }

  int length() {
    return symbols.length;
  }

  boolean isRun(int index) {
    return symbols[index] == ANY_RUN;
  }

  /** The symbol at an index as {@link #step} takes it: {@code ?} becomes a letter of no pattern. */
  int symbol(int index) {
    return symbols[index];
  }

  /**
   * The places in this pattern that can be reached by one more character.
   *
   * @param places indices of symbols that may come next
   * @param character a folded character; a negative one stands for a letter that no pattern names
   */
  BitSet step(BitSet places, int character) {
    BitSet next = new BitSet(symbols.length + 1);
    for (int i = places.nextSetBit(0); i >= 0 && i < symbols.length; i = places.nextSetBit(i + 1)) {
      if (symbols[i] == ANY_RUN) {
        next.set(i);
      } else if (symbols[i] == ANY_ONE || (character >= 0 && symbols[i] == character)) {
        next.set(i + 1);
      }
    }
    return withSkippedRuns(next);
  }

  /** Adds the places behind runs, which may be empty. */
  BitSet withSkippedRuns(BitSet places) {
    for (int i = places.nextSetBit(0); i >= 0 && i < symbols.length; i = places.nextSetBit(i + 1)) {
      if (symbols[i] == ANY_RUN) {
        places.set(i + 1);
      }
    }
    return places;
  }

  private boolean onlyRunsFrom(int symbol) {
    for (int i = symbol; i < symbols.length; i++) {
      if (symbols[i] != ANY_RUN) {
        return false;
      }
    }
    return true;
  }

  private void skipRuns(boolean[] reached) {
    for (int i = 0; i < symbols.length; i++) {
      reached[i + 1] |= reached[i] && symbols[i] == ANY_RUN;
    }
  }

  private boolean[] afterAnyRun(boolean[] reached) {
    boolean[] next = new boolean[reached.length];
    boolean any = false;
    for (int i = 0; i < reached.length; i++) {
      any |= reached[i];
      next[i] = any;
    }
    return next;
  }

  private boolean[] afterOne(int symbol, boolean[] reached) {
    boolean[] next = new boolean[reached.length];
    for (int i = 0; i < symbols.length; i++) {
      if (!reached[i]) {
        continue;
      }
      if (symbols[i] == ANY_RUN) {
        next[i] = true;
      } else if (symbol == ANY_ONE || accepts(symbols[i], symbol)) {
        next[i + 1] = true;
      }
    }
    skipRuns(next);
    return next;
  }

  private static boolean accepts(int symbol, int character) {
    return symbol == ANY_ONE || symbol == character;
  }

  private char fold(char c) {
    return ignoresCase ? Character.toLowerCase(c) : c;
  }
}
