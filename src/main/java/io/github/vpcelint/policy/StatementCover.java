package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.value.Truth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a statement applies to every request that another one applies to, element by element: who
 * calls, what, on which resources, under which conditions. What only several statements together
 * cover counts as not covered. Effects are not looked at.
 */
public final class StatementCover {
  private StatementCover() {}

  /** Whether one statement certainly applies wherever another one does. */
  public static boolean covers(Statement wide, Statement narrow, Catalog catalog) {
    // In this order because statements of one policy differ most in their resources.
    return covers(wide.resource(), narrow.resource(), false)
        && covers(wide.action(), narrow.action(), true)
        && new ConditionImplication(catalog).implies(narrow, wide)
        && coversPrincipal(wide, narrow);
  }

  private static boolean covers(
      Optional<PatternElement> wide, Optional<PatternElement> narrow, boolean ignoresCase) {
    return wide.isPresent()
        && narrow.isPresent()
        && (isKnown(narrow.get()) || isEverything(wide.get()))
        && wide.get().covers(narrow.get(), ignoresCase) == Truth.YES;
  }

  /** Two unknown parts that look alike can be different things. */
  private static boolean isKnown(PatternElement element) {
    for (PolicyText pattern : element.patterns()) {
      if (pattern.text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEverything(PatternElement element) {
    for (PolicyText pattern : element.patterns()) {
      if (!element.negated() && pattern.always() && pattern.units().equals("*")) {
        return true;
      }
    }
    return false;
  }

  static boolean coversPrincipal(Statement wide, Statement narrow) {
    if (wide.principal().isEmpty() || narrow.principal().isEmpty()) {
      return false;
    }
    PrincipalElement cover = wide.principal().get();
    PrincipalElement principal = narrow.principal().get();
    if (cover.negated() || principal.negated()) {
      return false;
    }
    Set<String> named = new HashSet<>();
    for (PrincipalElement.Entry entry : cover.entries()) {
      if (entry.principal().always()) {
        if (entry.everyone()) {
          return true;
        }
        named.add(name(entry));
      }
    }
    for (PrincipalElement.Entry entry : principal.entries()) {
      if (entry.principal().text().isEmpty() || !named.contains(name(entry))) {
        return false;
      }
    }
    return principal.complete();
  }

  private static String name(PrincipalElement.Entry entry) {
    String key = entry.key().isPresent() ? entry.key().get().display() : "";
    return key + " " + entry.principal().display();
  }
}
