package io.github.vpcelint.policy;

import io.github.vpcelint.value.Truth;
import java.util.HashSet;
import java.util.List;
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
  public static boolean covers(Statement wide, Statement narrow) {
    // In this order because statements of one policy differ most in their resources.
    return covers(wide.resource(), narrow.resource(), false)
        && covers(wide.action(), narrow.action(), true)
        && coversCondition(wide, narrow)
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

  private static boolean coversPrincipal(Statement wide, Statement narrow) {
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

  /** Whether each condition of the wide statement stands in the narrow one, too. */
  private static boolean coversCondition(Statement wide, Statement narrow) {
    if (wide.condition().isEmpty()) {
      return wide.map().field("Condition").isEmpty();
    }
    if (narrow.condition().isEmpty() || !wide.condition().get().complete()) {
      return false;
    }
    for (ConditionElement.Entry entry : wide.condition().get().entries()) {
      if (!isIn(narrow.condition().get(), entry)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isIn(ConditionElement condition, ConditionElement.Entry sought) {
    for (ConditionElement.Entry entry : condition.entries()) {
      if (entry.always() && same(entry, sought)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(ConditionElement.Entry one, ConditionElement.Entry other) {
    return isKnown(one)
        && isKnown(other)
        && one.operator().key().display().equals(other.operator().key().display())
        && one.key().key().display().equalsIgnoreCase(other.key().key().display())
        && sameValues(one.values(), other.values());
  }

  private static boolean isKnown(ConditionElement.Entry entry) {
    for (PolicyText value : entry.values()) {
      if (!value.always() || value.text().isEmpty()) {
        return false;
      }
    }
    return entry.complete();
  }

  private static boolean sameValues(List<PolicyText> one, List<PolicyText> other) {
    return one.size() == other.size() && texts(one).equals(texts(other));
  }

  private static Set<String> texts(List<PolicyText> values) {
    Set<String> texts = new HashSet<>();
    for (PolicyText value : values) {
      texts.add(value.display());
    }
    return texts;
  }
}
