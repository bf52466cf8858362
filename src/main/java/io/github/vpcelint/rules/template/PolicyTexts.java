package io.github.vpcelint.rules.template;

import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** All texts of a value, wherever they stand in it. */
final class PolicyTexts {
  /**
   * A text.
   *
   * @param value the text; one that nothing is known of is a single hole
   * @param when the condition under which it is part of the value
   */
  record Found(TextValue value, Condition when) {}

  private final List<Found> found = new ArrayList<>();

  private PolicyTexts() {}

  /** The texts of a value, keys of objects included. */
  static List<Found> in(Value value) {
    PolicyTexts texts = new PolicyTexts();
    texts.collect(value, Condition.always());
    return texts.found;
  }

  private void collect(Value value, Condition when) {
    if (value instanceof TextValue text) {
      found.add(new Found(text, when));
    } else if (value instanceof UnknownValue unknown) {
      TextValue hole = new TextValue(List.of(new TextValue.Hole(unknown)), unknown.span());
      found.add(new Found(hole, when));
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        collect(item, when);
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        collect(field.key(), when);
        collect(field.value(), when);
      }
    } else if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        collect(branch.value(), when.and(branch.when()));
      }
    }
  }
}
