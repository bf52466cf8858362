package io.github.vpcelint.policy;

import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/**
 * The Condition element of a statement: every entry must hold for the statement to match.
 *
 * @param field the element as it stands in the statement
 * @param entries operator, key and values, in the order of the file
 * @param complete whether these are all: nothing in the element is unknown
 */
public record ConditionElement(MapValue.Field field, List<Entry> entries, boolean complete) {
  /**
   * One comparison.
   *
   * @param operator the operator with its place; its field's value is the block of keys
   * @param key the condition key with its place; its field's value is the value or values
   * @param values the values that are texts, numbers or truth values
   * @param complete whether these are all the values
   */
  public record Entry(
      MapValue.Field operator, MapValue.Field key, List<PolicyText> values, boolean complete) {
    /** The operator's name as written, when it is known. */
    public Optional<String> operatorName() {
      return operator.key().text();
    }

    /** The condition key as written, when it is known. */
    public Optional<String> keyName() {
      return key.key().text();
    }
  }
}
