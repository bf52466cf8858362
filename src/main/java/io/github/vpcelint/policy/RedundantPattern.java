package io.github.vpcelint.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    WidePatterns wide = WidePatterns.of(element, ignoresCase);
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
        Optional<PolicyText> cover = wide.coverOf(pattern);
        if (cover.isPresent()) {
          redundant.add(new RedundantPattern(pattern, cover.get()));
        }
      }
    }
    return redundant;
  }
}
