package io.github.vpcelint.mutation;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A mistake that people make, and the rule that must find it.
 *
 * @param rule the rule
 * @param name what the mistake is
 * @param plant the ways to make it in a statement; none where it would be none
 * @param consequences rules that rightly find an error of their own in what it leads to
 */
record Fault(
    String rule, String name, Function<Site, List<Planting>> plant, Set<String> consequences) {
  Fault(String rule, String name, Function<Site, List<Planting>> plant) {
    this(rule, name, plant, Set.of());
  }

  /** The same, with rules that rightly find an error of their own in what it leads to. */
  Fault leadsTo(String... rules) {
    return new Fault(rule, name, plant, Set.of(rules));
  }

  @Override
  public String toString() {
    return rule + ": " + name;
  }
}
