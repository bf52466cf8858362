package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.ResourceSchema.Argument;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * What an argument takes against what it is given.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/types#type-conversion">
 *     Type conversion</a>
 */
final class ArgumentKind {
  private ArgumentKind() {}

  /** What is expected in place of a value; nothing if the value will do or is not known. */
  static Optional<String> mismatch(Argument argument, Value value) {
    if (value instanceof UnknownValue || value instanceof AbsentValue) {
      return Optional.empty();
    }
    boolean list = value instanceof ListValue;
    boolean map = value instanceof MapValue;
    boolean fits =
        switch (argument.kind()) {
          // An object may stand for its JSON text.
          case STRING -> !list;
          case NUMBER -> !list && !map && (value.text().isEmpty() || isNumber(value.text().get()));
          case BOOL -> !list && !map && isTruth(value);
          case LIST -> list;
          case MAP -> map;
          case BLOCK, ANY -> true;
        };
    return fits ? Optional.empty() : Optional.of(expected(argument));
  }

  private static String expected(Argument argument) {
    return switch (argument.kind()) {
      case STRING -> "a single text";
      case NUMBER -> "a number";
      case BOOL -> "true or false";
      case LIST -> "a list";
      case MAP -> "an object";
      case BLOCK -> "a block";
      case ANY -> "something else";
    };
  }

  private static boolean isTruth(Value value) {
    if (value instanceof NumberValue || value.text().isEmpty()) {
      return !(value instanceof NumberValue);
    }
    return switch (value.text().get()) {
      case "true", "false", "1", "0" -> true;
      default -> false;
    };
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.+-eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
