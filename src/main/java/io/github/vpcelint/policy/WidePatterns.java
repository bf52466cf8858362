package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The patterns of an element that have wildcards, to be asked which of them covers another one.
 * They are found by what stands before their first wildcard, so that a long list of patterns with
 * different beginnings is not compared each with each.
 */
final class WidePatterns {
  /**
   * A pattern.
   *
   * @param text as it stands in the policy
   * @param wildcard what it matches
   */
  private record Wide(PolicyText text, Wildcard wildcard) {}

  private final boolean ignoresCase;
  private final Map<String, List<Wide>> byBeginning = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();

  private WidePatterns(boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
  }

  /**
   * The patterns that are known and always there.
   *
   * @param ignoresCase whether upper and lower case are the same: in actions, not in resources
   */
  static WidePatterns of(PatternElement element, boolean ignoresCase) {
    WidePatterns wide = new WidePatterns(ignoresCase);
    for (PolicyText text : element.patterns()) {
      if (text.text().isPresent() && text.always()) {
        wide.add(text, text.text().get());
      }
    }
    return wide;
  }

  private void add(PolicyText text, String pattern) {
    int end = 0;
    while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
      end++;
    }
    if (end < pattern.length()) {
      List<Wide> alike = byBeginning.get(folded(pattern, end));
      if (alike == null) {
        alike = new ArrayList<>();
        byBeginning.put(folded(pattern, end), alike);
        if (!lengths.contains(end)) {
          lengths.add(end);
        }
      }
      alike.add(new Wide(text, wildcard(pattern)));
    }
  }

  /** Another pattern that matches all that a known one matches, and more. */
  Optional<PolicyText> coverOf(PolicyText narrow) {
    String text = narrow.units();
    for (int length : lengths) {
      List<Wide> alike = length <= text.length() ? byBeginning.get(folded(text, length)) : null;
      if (alike != null) {
        for (Wide wide : alike) {
          if (wide.text() != narrow && covers(wide.wildcard(), text)) {
            return Optional.of(wide.text());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a pattern matches all that another one does; variables in patterns are texts here. */
  boolean cover(String narrow) {
    for (int length : lengths) {
      List<Wide> alike = length <= narrow.length() ? byBeginning.get(folded(narrow, length)) : null;
      if (alike != null) {
        for (Wide wide : alike) {
          boolean plain = wide.wildcard().pattern().indexOf("${") < 0;
          if (plain && wide.wildcard().covers(wildcard(narrow))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean covers(Wildcard wide, String text) {
    boolean same =
        ignoresCase ? wide.pattern().equalsIgnoreCase(text) : wide.pattern().equals(text);
    return !same && wide.covers(wildcard(text));
  }

  private Wildcard wildcard(String text) {
    return ignoresCase ? Wildcard.ignoringCase(text) : Wildcard.of(text);
  }

  private String folded(String text, int end) {
    String beginning = text.substring(0, end);
    return ignoresCase ? beginning.toLowerCase(Locale.ROOT) : beginning;
  }
}
