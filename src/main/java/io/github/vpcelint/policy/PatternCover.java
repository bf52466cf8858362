package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Wildcard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The patterns of an element, to be asked about many others whether all that they stand for is
 * certainly among what the element stands for. What only several patterns together cover counts as
 * not covered.
 */
final class PatternCover {
  private final boolean ignoresCase;
  private final boolean negated;
  private final boolean complete;
  private final Set<String> texts = new HashSet<>();
  private final WidePatterns wide;
  private final List<Wildcard> exempt = new ArrayList<>();

  /**
   * The patterns of an element.
   *
   * @param ignoresCase whether upper and lower case are the same: in actions, not in resources
   */
  PatternCover(PatternElement element, boolean ignoresCase) {
    this.ignoresCase = ignoresCase;
    this.negated = element.negated();
    this.complete = element.complete();
    for (PolicyText text : element.patterns()) {
      if (text.text().isPresent() && text.always()) {
        texts.add(folded(text.units()));
      }
      if (negated) {
        exempt.add(wildcard(widest(text)));
      }
    }
    this.wide = WidePatterns.of(element, ignoresCase);
  }

  /** Whether all that a text of another element can stand for is in this one. */
  boolean covers(PolicyText narrow) {
    boolean same = narrow.text().isPresent() && texts.contains(folded(narrow.units()));
    return negated ? covers(widest(narrow)) : same || covers(widest(narrow));
  }

  /** Whether all that a pattern without unknown parts matches is in the element. */
  boolean covers(String pattern) {
    if (!negated) {
      return texts.contains(folded(pattern)) || wide.cover(pattern);
    }
    Wildcard narrow = wildcard(pattern);
    for (Wildcard each : exempt) {
      if (each.intersects(narrow)) {
        return false;
      }
    }
    return complete;
  }

  /** The pattern that matches whatever a text can stand for: variables and holes are anything. */
  static String widest(PolicyText text) {
    return Arn.of(text).widest();
  }

  private Wildcard wildcard(String pattern) {
    return ignoresCase ? Wildcard.ignoringCase(pattern) : Wildcard.of(pattern);
  }

  private String folded(String text) {
    return ignoresCase ? text.toLowerCase(Locale.ROOT) : text;
  }
}
