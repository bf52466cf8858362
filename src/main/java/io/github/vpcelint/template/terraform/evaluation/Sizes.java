package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.IdentityHashMap;

/**
 * Says when a value, or all values together, are too large: a few local values that each name
 * another one twice make a value that nobody can walk over.
 */
final class Sizes {
  /** Most items, fields and stretches of text in one value. */
  private static final int MOST_PARTS = 20_000;

  /** How many characters of a text count as much as one part. */
  private static final int CHARACTERS_PER_PART = 50;

  /** Most parts that are put together in a run. */
  private static final int MOST_WORK = 5_000_000;

  /** How many parts a round of a loop counts as much as. */
  private static final int WORK_OF_ROUND = 10;

  // By identity: texts by their list of stretches, which their copies at other places share.
  private final IdentityHashMap<Object, Integer> known = new IdentityHashMap<>();
  private long work;

  /** Whether a value that was just put together is too large. */
  boolean tooLarge(Value value) {
    work += partsOf(value);
    return isExhausted() || size(value) > MOST_PARTS;
  }

  /** Whether so much was put together that nothing more is. */
  boolean isExhausted() {
    return work > MOST_WORK;
  }

  /** Counts a round of a loop. */
  void countRound() {
    work += WORK_OF_ROUND;
  }

  private static int partsOf(Value value) {
    if (value instanceof TextValue text) {
      return text.segments().size();
    }
    if (value instanceof ListValue list) {
      return list.items().size();
    }
    return value instanceof MapValue map ? map.fields().size() : 1;
  }

  private int size(Value value) {
    if (value instanceof UnknownValue unknown) {
      return weight(unknown.symbol().name());
    }
    Object key = value instanceof TextValue text ? text.segments() : value;
    Integer before = known.get(key);
    if (before != null) {
      return before;
    }
    long size = sum(value);
    int total = (int) Math.min(size, MOST_PARTS + 1L);
    if (total > 1) {
      known.put(key, total);
    }
    return total;
  }

  private long sum(Value value) {
    long sum = 1;
    if (value instanceof TextValue text) {
      for (TextValue.Segment segment : text.segments()) {
        sum +=
            segment instanceof TextValue.Literal literal
                ? weight(literal.text())
                : size(((TextValue.Hole) segment).value());
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        sum += size(item);
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        sum += size(field.key()) + size(field.value());
      }
    } else if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        sum += size(branch.value());
      }
    }
    return sum;
  }

  private static int weight(String text) {
    return 1 + text.length() / CHARACTERS_PER_PART;
  }
}
