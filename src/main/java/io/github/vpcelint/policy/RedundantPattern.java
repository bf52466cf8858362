package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A pattern that another one of the same element covers.
 *
 * @param pattern the pattern
 * @param cover the one that covers it: wider, or the same and earlier
 */
public record RedundantPattern(PolicyText pattern, PolicyText cover) {
  /**
   * The redundant patterns of an element. Patterns with unknown parts neither cover nor are
   * covered.
   *
   * @param ignoresCase whether upper and lower case are the same: in actions, not in resources
   */
  public static List<RedundantPattern> in(PatternElement element, boolean ignoresCase) {
    List<RedundantPattern> redundant = new ArrayList<>();
    Map<String, PolicyText> literals = new HashMap<>();
    List<Wide> wide = wide(element, ignoresCase);
    for (PolicyText pattern : element.patterns()) {
      if (pattern.text().isEmpty()) {
        continue;
      }
      String text = pattern.text().get();
      String key = ignoresCase ? text.toLowerCase(Locale.ROOT) : text;
      PolicyText same = literals.putIfAbsent(key, pattern);
      if (same != null) {
        if (same.always()) {
          redundant.add(new RedundantPattern(pattern, same));
        }
      } else {
        addCovered(pattern, text, ignoresCase, wide, redundant);
      }
    }
    return redundant;
  }

  private record Wide(PolicyText pattern, Wildcard wildcard) {}

  private static List<Wide> wide(PatternElement element, boolean ignoresCase) {
    List<Wide> wide = new ArrayList<>();
    for (PolicyText pattern : element.patterns()) {
      if (pattern.text().isPresent() && pattern.always()) {
        Wildcard wildcard = wildcard(pattern.text().get(), ignoresCase);
        if (!wildcard.isLiteral()) {
          wide.add(new Wide(pattern, wildcard));
        }
      }
    }
    return wide;
  }

  private static Wildcard wildcard(String text, boolean ignoresCase) {
    return ignoresCase ? Wildcard.ignoringCase(text) : Wildcard.of(text);
  }

  private static void addCovered(
      PolicyText pattern,
      String text,
      boolean ignoresCase,
      List<Wide> wide,
      List<RedundantPattern> redundant) {
    for (Wide cover : wide) {
      if (cover.pattern() != pattern && covers(cover.wildcard(), text, ignoresCase)) {
        redundant.add(new RedundantPattern(pattern, cover.pattern()));
        return;
      }
    }
  }

  private static boolean covers(Wildcard wide, String text, boolean ignoresCase) {
    boolean same =
        ignoresCase ? wide.pattern().equalsIgnoreCase(text) : wide.pattern().equals(text);
    // Whatever the narrow pattern's wildcards stand for, they stand for themselves, too.
    return !same && wide.matches(text) && wide.covers(wildcard(text, ignoresCase));
  }
}
