package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.List;

/** The unknown values that a value is made of. */
public final class UnknownParts {
  private UnknownParts() {}

  /** The unknown values in a value, however deep, keys of objects included. */
  public static List<UnknownValue> of(Value value) {
    List<UnknownValue> parts = new ArrayList<>();
    collect(value, parts);
    return parts;
  }

  private static void collect(Value value, List<UnknownValue> parts) {
    if (value instanceof UnknownValue unknown) {
      parts.add(unknown);
    } else if (value instanceof TextValue text) {
      for (TextValue.Segment segment : text.segments()) {
        if (segment instanceof TextValue.Hole hole) {
          parts.add(hole.value());
        }
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        collect(item, parts);
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        collect(field.key(), parts);
        collect(field.value(), parts);
      }
    } else if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        collect(branch.value(), parts);
      }
    }
  }
}
