package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.catalog.Comparison;
import io.github.vpcelint.catalog.ConditionKey;
import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.GlobalConditionKey;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.catalog.SetOperator;
import io.github.vpcelint.value.Truth;
import java.util.Optional;

/**
 * What follows from a comparison about another one of the same key, read as IAM reads them: one of
 * the values is enough, and a request without the key passes negated operators, {@code …IfExists}
 * and {@code ForAllValues} (<a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">source</a>).
 * Each answer is certain when true.
 */
final class ConditionImplication {
  private final Catalog catalog;

  ConditionImplication(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether every request that passes a statement's condition passes another one's, too. */
  boolean implies(Statement narrow, Statement wide) {
    if (wide.condition().isEmpty()) {
      return wide.map().field("Condition").isEmpty();
    }
    if (narrow.condition().isEmpty() || !wide.condition().get().complete()) {
      return false;
    }
    for (ConditionElement.Entry entry : wide.condition().get().entries()) {
      if (!isImplied(entry, narrow.condition().get())) {
        return false;
      }
    }
    return true;
  }

  /** Whether no request passes the conditions of both statements. */
  boolean exclude(Statement one, Statement other) {
    if (one.condition().isEmpty() || other.condition().isEmpty()) {
      return false;
    }
    for (ConditionElement.Entry entry : one.condition().get().entries()) {
      for (ConditionElement.Entry another : other.condition().get().entries()) {
        if (exclude(entry, another)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isImplied(ConditionElement.Entry wide, ConditionElement condition) {
    for (ConditionElement.Entry entry : condition.entries()) {
      if (implies(entry, wide)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comparison is true for all requests for which another one is. */
  boolean implies(ConditionElement.Entry narrow, ConditionElement.Entry wide) {
    if (!areComparable(narrow, wide)) {
      return false;
    }
    ConditionOperator given = narrow.knownOperator().orElseThrow();
    ConditionOperator asked = wide.knownOperator().orElseThrow();
    if (given.equals(asked) && ValueSet.of(narrow).isSameAs(ValueSet.of(wide))) {
      return true;
    }
    if (asked.family() == OperatorFamily.NULL) {
      return wide.withoutKey() == Truth.NO && narrow.withoutKey() == Truth.NO;
    }
    boolean absent = given.matchesAbsentKey() && !asked.matchesAbsentKey();
    if (absent || given.set() != asked.set()) {
      return false;
    }
    return given.comparison().negated() == asked.comparison().negated()
        ? impliesAlike(narrow, wide)
        : asked.comparison().negated()
            && isSingle(wide)
            && areTexts(given, asked)
            && ValueSet.of(narrow).isApartFrom(ValueSet.of(wide));
  }

  private static boolean impliesAlike(ConditionElement.Entry narrow, ConditionElement.Entry wide) {
    ConditionOperator given = narrow.knownOperator().orElseThrow();
    ConditionOperator asked = wide.knownOperator().orElseThrow();
    if (given.family() != asked.family() || !comparesValues(given.comparison())) {
      return false;
    }
    return asked.comparison().negated()
        ? asked.set() == SetOperator.NONE && ValueSet.of(narrow).covers(ValueSet.of(wide))
        : ValueSet.of(wide).covers(ValueSet.of(narrow));
  }

  /** Whether two comparisons are never both true. */
  boolean exclude(ConditionElement.Entry one, ConditionElement.Entry other) {
    if (!areComparable(one, other)) {
      return false;
    }
    ConditionOperator first = one.knownOperator().orElseThrow();
    ConditionOperator second = other.knownOperator().orElseThrow();
    if (first.family() == OperatorFamily.NULL || second.family() == OperatorFamily.NULL) {
      return (asksForAbsence(one) && other.withoutKey() == Truth.NO)
          || (asksForAbsence(other) && one.withoutKey() == Truth.NO);
    }
    boolean bothWithout = first.matchesAbsentKey() && second.matchesAbsentKey();
    if (bothWithout || !isSingle(one) || !areTexts(first, second)) {
      return false;
    }
    boolean firstNegated = first.comparison().negated();
    return firstNegated == second.comparison().negated()
        ? !firstNegated && ValueSet.of(one).isApartFrom(ValueSet.of(other))
        : firstNegated
            ? ValueSet.of(one).covers(ValueSet.of(other))
            : ValueSet.of(other).covers(ValueSet.of(one));
  }

  private static boolean asksForAbsence(ConditionElement.Entry entry) {
    return entry.knownOperator().orElseThrow().family() == OperatorFamily.NULL
        && entry.withoutKey() == Truth.YES
        && entry.values().size() == 1;
  }

  /** Whether operators compare one text, or one truth value, of the request. */
  private static boolean areTexts(ConditionOperator one, ConditionOperator other) {
    boolean family = one.family() == OperatorFamily.STRING || one.family() == OperatorFamily.BOOL;
    return family
        && one.family() == other.family()
        && one.set() == SetOperator.NONE
        && other.set() == SetOperator.NONE;
  }

  /** Comparisons that ask whether the value is one of several; the others ask for an order. */
  private static boolean comparesValues(Comparison comparison) {
    return comparison.label().indexOf("Than") < 0;
  }

  private boolean areComparable(ConditionElement.Entry one, ConditionElement.Entry other) {
    return ValueSet.isKnown(one)
        && ValueSet.isKnown(other)
        && one.keyName().isPresent()
        && other.isAbout(one.keyName().get());
  }

  /** Whether a request carries at most one value of the key. */
  private boolean isSingle(ConditionElement.Entry entry) {
    String name = entry.keyName().orElseThrow();
    Optional<GlobalConditionKey> global = catalog.globalConditionKeys().find(name);
    if (global.isPresent()) {
      return !global.get().multivalued();
    }
    Optional<ConditionKey> key = catalog.conditionKey(name);
    return key.isPresent() && !key.get().multivalued();
  }
}
