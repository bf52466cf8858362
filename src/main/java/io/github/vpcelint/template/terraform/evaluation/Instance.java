package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * One of the instances that count or for_each make of a block.
 *
 * @param key what its address ends with: {@code [0]}, {@code ["a"]}, or an empty string for a block
 *     without count and for_each
 * @param when the condition under which it exists
 * @param count the value of {@code count.index}
 * @param eachKey the value of {@code each.key}
 * @param eachValue the value of {@code each.value}
 */
public record Instance(
    String key,
    Condition when,
    Optional<Value> count,
    Optional<Value> eachKey,
    Optional<Value> eachValue) {
  /** The instance of a block without count and for_each. */
  public static final Instance ONLY =
      new Instance("", Condition.always(), Optional.empty(), Optional.empty(), Optional.empty());

  static Instance counted(String key, Condition when, Value index) {
    return new Instance(key, when, Optional.of(index), Optional.empty(), Optional.empty());
  }

  static Instance each(String key, Condition when, Value eachKey, Value eachValue) {
    return new Instance(key, when, Optional.empty(), Optional.of(eachKey), Optional.of(eachValue));
  }
}
