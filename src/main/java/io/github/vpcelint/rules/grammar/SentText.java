package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;

/** How long a value is, at the very least, in the JSON text that is sent to AWS. */
final class SentText {
  private static final int QUOTES = 2;

  private SentText() {}

  /** The fewest characters that the value takes, whatever its unknown parts are. */
  static int length(Value value) {
    if (value instanceof TextValue text) {
      return QUOTES + knownLength(text);
    }
    if (value instanceof MapValue map) {
      int length = QUOTES;
      for (MapValue.Field field : map.fields()) {
        if (!(field.value() instanceof AbsentValue)) {
          length += (length > QUOTES ? 1 : 0) + length(field.key()) + 1 + length(field.value());
        }
      }
      return length;
    }
    if (value instanceof ListValue list) {
      int length = QUOTES;
      for (Value item : list.items()) {
        length += (length > QUOTES ? 1 : 0) + length(item);
      }
      return length;
    }
    if (value instanceof ChoiceValue choice) {
      int least = Integer.MAX_VALUE;
      for (ChoiceValue.Branch branch : choice.branches()) {
        least = Math.min(least, length(branch.value()));
      }
      return least;
    }
    return value instanceof UnknownValue || value instanceof AbsentValue
        ? 0
        : value.display().length();
  }

  private static int knownLength(TextValue text) {
    int length = 0;
    for (TextValue.Segment segment : text.segments()) {
      length += segment instanceof TextValue.Literal literal ? literal.text().length() : 0;
    }
    return length;
  }
}
