package io.github.vpcelint.spelling;

import java.util.Locale;
import java.util.Optional;

/** Suggestions for misspelt names, made only when they convince. */
public final class NearestName {
  private NearestName() {}

  /**
   * The one candidate that a wrong name is a slip away from: other letter case, or one slip for up
   * to five characters, two for up to ten and three beyond, where a slip is a letter too many, too
   * few or another, or two neighbours swapped. Nothing if two candidates are equally near.
   */
  public static Optional<String> closest(String wrong, Iterable<String> candidates) {
    String lower = wrong.toLowerCase(Locale.ROOT);
    int best = slipsAllowed(lower.length()) + 1;
    String nearest = "";
    boolean unique = false;
    for (String candidate : candidates) {
      int distance = EditDistance.atMost(best, lower, candidate.toLowerCase(Locale.ROOT));
      if (distance < best) {
        best = distance;
        nearest = candidate;
        unique = true;
      } else if (distance == best && !candidate.equals(nearest)) {
        unique = false;
      }
    }
    return unique && convinces(best, lower) ? Optional.of(nearest) : Optional.empty();
  }

  private static boolean convinces(int slips, String wrong) {
    return slips <= slipsAllowed(wrong.length());
  }

  private static int slipsAllowed(int length) {
    if (length < 3) {
      return 0;
    }
    return length <= 5 ? 1 : length <= 10 ? 2 : 3;
  }
}
