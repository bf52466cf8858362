package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/**
 * What is known of a property before the template is deployed: a value, a text with holes, one of
 * several values under conditions, or nothing but a reason.
 */
public sealed interface Value
    permits TextValue,
        NumberValue,
        BooleanValue,
        AbsentValue,
        ListValue,
        MapValue,
        ChoiceValue,
        UnknownValue {
  /** The place that a person wrote for this value. */
  Span span();

  /**
   * The value as shown in a message: texts without quotes, holes as <code>${Name}</code>, lists and
   * objects in short JSON.
   */
  String display();

  /** The same value, shown at another place: that of the expression it comes out of. */
  Value at(Span place);

  /** The text, when it is known completely; a number or truth value gives its text too. */
  default Optional<String> text() {
    return Optional.empty();
  }

  /**
   * The truth value, when it is known. CloudFormation and Terraform both convert the texts {@code
   * "true"} and {@code "false"}.
   */
  default Optional<Boolean> truth() {
    Optional<String> text = text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.get().equalsIgnoreCase("true")) {
      return Optional.of(true);
    }
    return text.get().equalsIgnoreCase("false") ? Optional.of(false) : Optional.empty();
  }
}
