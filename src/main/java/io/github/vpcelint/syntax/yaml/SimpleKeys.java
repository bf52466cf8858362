package io.github.vpcelint.syntax.yaml;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/**
 * The tokens that will turn out to be keys if a colon follows: at most one for each level of
 * brackets.
 *
 * @see <a href="https://yaml.org/spec/1.1/#simple%20key/">YAML 1.1, simple keys</a>
 */
final class SimpleKeys {
  /** Keys have to be as short as this, so that a reader need not look further ahead. */
  private static final int LONGEST = 1024;

  /**
   * A token that may be a key.
   *
   * @param token its number, counted from the start of the file
   * @param required whether nothing but a key can stand there
   */
  record Candidate(int token, boolean required, Mark mark) {}

  private @Nullable Candidate[] candidates = new Candidate[8];
  private int levels;

  /** Notes a candidate; there must be none at its level. */
  void put(int level, Candidate candidate) {
    if (level >= candidates.length) {
      candidates = Arrays.copyOf(candidates, level * 2);
    }
    candidates[level] = candidate;
    levels = Math.max(levels, level + 1);
  }

  /** Takes the candidate of a level away. */
  @Nullable Candidate remove(int level) {
    if (level >= levels) {
      return null;
    }
    Candidate removed = candidates[level];
    candidates[level] = null;
    if (level == levels - 1) {
      levels = level;
    }
    return removed;
  }

  /** Drops the candidates for which the colon comes too late; gives one that is needed, if any. */
  @Nullable Candidate dropStale(int line, int index) {
    for (int i = 0; i < levels; i++) {
      Candidate candidate = candidates[i];
      if (candidate != null
          && (candidate.mark.getLine() != line || index - candidate.mark.getIndex() > LONGEST)) {
        if (candidate.required) {
          return candidate;
        }
        candidates[i] = null;
      }
    }
    return null;
  }

  /** Number of the first token that may be a key, or -1. */
  int firstToken() {
    for (int i = 0; i < levels; i++) {
      Candidate candidate = candidates[i];
      if (candidate != null) {
        return candidate.token;
      }
    }
    return -1;
  }
}
