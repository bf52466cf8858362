package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Wildcard;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * The Action, NotAction, Resource or NotResource element of a statement.
 *
 * @param field the element as it stands in the statement
 * @param negated whether it is the Not… form
 * @param patterns the texts that it lists
 * @param complete whether these are all: no item is unknown or of another type
 */
public record PatternElement(
    MapValue.Field field, boolean negated, List<PolicyText> patterns, boolean complete) {
  /** The element's name: {@code Action}, {@code NotAction}, … */
  public String name() {
    return field.key().display();
  }

  /** The patterns as their author wrote them. */
  public List<String> display() {
    List<String> shown = new ArrayList<>();
    for (PolicyText pattern : patterns) {
      shown.add(pattern.display());
    }
    return shown;
  }

  /**
   * Whether all that another element of the same sort stands for is in this one, pattern by
   * pattern: what only several patterns together cover counts as not covered.
   *
   * @param ignoresCase whether upper and lower case are the same: in actions, not in resources
   */
  public Truth covers(PatternElement narrow, boolean ignoresCase) {
    if (!negated && !narrow.negated) {
      return allCovered(narrow, ignoresCase);
    }
    if (!negated) {
      return everything() ? Truth.YES : openTo(Truth.NO);
    }
    return narrow.negated ? narrow.allCovered(this, ignoresCase) : sparesAll(narrow, ignoresCase);
  }

  private boolean everything() {
    for (PolicyText pattern : patterns) {
      if (pattern.always() && isStars(pattern.text().orElse(""))) {
        return true;
      }
    }
    return false;
  }

  private Truth allCovered(PatternElement narrow, boolean ignoresCase) {
    if (everything()) {
      return Truth.YES;
    }
    for (PolicyText pattern : narrow.patterns) {
      if (!coversOne(pattern, ignoresCase)) {
        return openTo(Truth.NO);
      }
    }
    return narrow.openTo(Truth.YES);
  }

  private boolean coversOne(PolicyText narrow, boolean ignoresCase) {
    for (PolicyText wide : patterns) {
      boolean same = wide.display().equals(narrow.display());
      if (wide.always() && (same || coversOther(wide, narrow, ignoresCase))) {
        return true;
      }
    }
    return false;
  }

  private static boolean coversOther(PolicyText wide, PolicyText narrow, boolean ignoresCase) {
    String pattern = wide.text().orElse("");
    int wild = firstWildcard(pattern);
    if (wild < 0) {
      return ignoresCase && pattern.equalsIgnoreCase(narrow.units()) && !pattern.isEmpty();
    }
    // Most patterns of a policy begin differently, and need no more than a look at the letters.
    String other = narrow.text().isPresent() ? narrow.text().get() : narrow.widest();
    return other.regionMatches(ignoresCase, 0, pattern, 0, wild)
        && wildcard(wide, ignoresCase).covers(wildcard(narrow, ignoresCase));
  }

  private static boolean isStars(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != '*') {
        return false;
      }
    }
    return !pattern.isEmpty();
  }

  private static int firstWildcard(String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '*' || pattern.charAt(i) == '?') {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing of another element is among what this one leaves out. */
  private Truth sparesAll(PatternElement narrow, boolean ignoresCase) {
    for (PolicyText exempt : patterns) {
      for (PolicyText pattern : narrow.patterns) {
        if (anything(exempt, ignoresCase).intersects(anything(pattern, ignoresCase))) {
          return exempt.text().isPresent() && pattern.text().isPresent() ? Truth.NO : Truth.UNKNOWN;
        }
      }
    }
    return openTo(narrow.openTo(Truth.YES));
  }

  private Truth openTo(Truth answer) {
    return complete ? answer : Truth.UNKNOWN;
  }

  /** What a text can stand for at most: a policy variable can be anything, too. */
  private static Wildcard anything(PolicyText text, boolean ignoresCase) {
    String widest = PatternCover.widest(text);
    return ignoresCase ? Wildcard.ignoringCase(widest) : Wildcard.of(widest);
  }

  private static Wildcard wildcard(PolicyText text, boolean ignoresCase) {
    return ignoresCase ? Wildcard.ignoringCase(text.widest()) : Wildcard.of(text.widest());
  }
}
