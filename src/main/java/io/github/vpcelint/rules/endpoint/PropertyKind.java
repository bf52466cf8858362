package io.github.vpcelint.rules.endpoint;

import io.github.vpcelint.catalog.PropertySchema;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * Whether a value is what a property takes. CloudFormation makes texts of numbers and truth values,
 * and the other way round.
 */
final class PropertyKind {
  private PropertyKind() {}

  /**
   * What the value must be, in words, when it certainly is not.
   *
   * @param value no choice
   */
  static Optional<String> mismatch(PropertySchema property, Value value) {
    if (value instanceof UnknownValue || value instanceof AbsentValue) {
      return Optional.empty();
    }
    boolean list = value instanceof ListValue;
    boolean map = value instanceof MapValue;
    return switch (property.kind()) {
      // One object where a list of objects belongs is left alone: it may be taken for a list of
      // one.
      case LIST -> list || map ? Optional.empty() : Optional.of("a list");
      case OBJECT -> map ? Optional.empty() : Optional.of("an object");
      case STRING -> list || map ? Optional.of("a text") : oneOf(property, value);
      case BOOLEAN ->
          list || map || (value.text().isPresent() && value.truth().isEmpty())
              ? Optional.of("true or false")
              : Optional.empty();
      case INTEGER ->
          list || map || (value.text().isPresent() && !isInteger(value.text().get()))
              ? Optional.of("a whole number")
              : Optional.empty();
      case ANY -> Optional.empty();
    };
  }

  private static Optional<String> oneOf(PropertySchema property, Value value) {
    Optional<String> text = value.text();
    boolean fits =
        property.values().isEmpty() || text.isEmpty() || property.values().contains(text.get());
    return fits ? Optional.empty() : Optional.of("one of " + String.join(", ", property.values()));
  }

  private static boolean isInteger(String text) {
    int from = text.startsWith("-") ? 1 : 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > from;
  }

  /** A value in a message: short, whatever is in it. */
  static String shown(Value value) {
    if (value instanceof ListValue) {
      return "a list";
    }
    return value instanceof MapValue ? "an object" : '"' + value.display() + '"';
  }
}
