package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.IdentityHashMap;

/**
 * Says when a value is too large: a few local values that each name another one twice make a value
 * that nobody can walk over.
 */
final class Sizes {
  /** Most items, fields and stretches of text in one value. */
  static final int MOST_PARTS = 20_000;

  private final IdentityHashMap<Value, Integer> known = new IdentityHashMap<>();

  /** Whether a value has too many parts; its own parts were asked about before it. */
  boolean tooLarge(Value value) {
    return size(value) > MOST_PARTS;
  }

  private int size(Value value) {
    if (value instanceof TextValue text) {
      return text.segments().size();
    }
    Integer before = known.get(value);
    if (before != null) {
      return before;
    }
    long size = 1;
    if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        size += size(item);
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        size += 1 + size(field.value());
      }
    } else if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        size += size(branch.value());
      }
    } else {
      return 1;
    }
    int total = (int) Math.min(size, MOST_PARTS + 1L);
    known.put(value, total);
    return total;
  }
}
