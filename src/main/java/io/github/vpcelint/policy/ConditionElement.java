package io.github.vpcelint.policy;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Truth;
import java.util.List;
import java.util.Optional;

/**
 * The Condition element of a statement: every entry must hold for the statement to match.
 *
 * @param field the element as it stands in the statement
 * @param entries operator, key and values, in the order of the file
 * @param complete whether these are all, in every deployment: nothing in the element is unknown or
 *     depends on a condition of the template
 */
public record ConditionElement(MapValue.Field field, List<Entry> entries, boolean complete) {
  /**
   * One comparison.
   *
   * @param operator the operator with its place; its field's value is the block of keys
   * @param key the condition key with its place; its field's value is the value or values
   * @param values the values that are texts, numbers or truth values
   * @param complete whether these are all the values
   * @param when the condition under which the template puts it there
   */
  public record Entry(
      MapValue.Field operator,
      MapValue.Field key,
      List<PolicyText> values,
      boolean complete,
      Condition when) {
    /** The operator, when it is known and there is such a one. */
    public Optional<ConditionOperator> knownOperator() {
      Optional<String> name = operator.key().text();
      return name.isPresent() ? ConditionOperator.parse(name.get()) : Optional.empty();
    }

    /** The condition key as written, when it is known. */
    public Optional<String> keyName() {
      return key.key().text();
    }

    /** Whether the template puts it there in every deployment. */
    public boolean always() {
      return when == Condition.always();
    }

    /** Whether it is certainly about this key; letter case does not count in keys. */
    public boolean isAbout(String name) {
      Optional<String> own = keyName();
      return own.isPresent() && own.get().equalsIgnoreCase(name);
    }

    /** What it is for a request that lacks its key. */
    public Truth withoutKey() {
      Optional<ConditionOperator> operator = knownOperator();
      if (operator.isEmpty()) {
        return Truth.UNKNOWN;
      }
      return operator.get().family() == OperatorFamily.NULL
          ? asksForAbsence()
          : Truth.of(operator.get().matchesAbsentKey());
    }

    /** Whether one of the values is {@code true}: what {@code Null} asks for an absent key. */
    private Truth asksForAbsence() {
      Truth asks = complete && !values.isEmpty() ? Truth.NO : Truth.UNKNOWN;
      for (PolicyText value : values) {
        Optional<Boolean> truth = value.value().truth();
        boolean known = truth.isPresent() && value.always();
        asks = asks.or(known ? Truth.of(truth.get()) : Truth.UNKNOWN);
      }
      return asks;
    }
  }

  /** Whether some other entry about the same key is false for a request that lacks it. */
  public boolean demandsKeyOf(Entry guarded) {
    Optional<String> key = guarded.keyName();
    for (Entry entry : entries) {
      boolean other = entry != guarded && entry.always();
      if (other && key.isPresent() && entry.isAbout(key.get()) && entry.withoutKey() == Truth.NO) {
        return true;
      }
    }
    return false;
  }
}
