package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/** Functions that convert values to another type. */
public final class TypeFunctions {
  private TypeFunctions() {}

  static Optional<Value> call(Call call) {
    call.expect(1, 1);
    Value value = call.get(0);
    return switch (call.name()) {
      case "tostring" -> Optional.of(toText(value));
      case "tonumber" -> Optional.of(toNumber(value));
      case "tobool" -> Optional.of(toTruth(value));
      case "issensitive" -> Optional.empty();
      default -> Optional.of(value);
    };
  }

  /** A value as a text; what is not known stays so. */
  public static Value toText(Value value) {
    refuseCollections(value);
    if (value instanceof NumberValue number) {
      String shown = Numbers.shown(Numbers.of(number.literal()));
      return TextValue.literal(shown, Origin.shownAt(value.span()));
    }
    return value instanceof BooleanValue
        ? TextValue.literal(value.display(), Origin.shownAt(value.span()))
        : value;
  }

  /** A value as a number; what is not known stays so. */
  public static Value toNumber(Value value) {
    refuseCollections(value);
    if (value instanceof BooleanValue) {
      throw new InvalidCall("A truth value is no number.");
    }
    if (value instanceof TextValue text && text.text().isPresent()) {
      return new NumberValue(Numbers.shown(Numbers.of(text.text().get())), value.span());
    }
    return value;
  }

  /** A value as a truth value; what is not known stays so. */
  public static Value toTruth(Value value) {
    refuseCollections(value);
    if (value instanceof NumberValue) {
      throw new InvalidCall("A number is no truth value.");
    }
    if (value instanceof TextValue text && text.text().isPresent()) {
      return switch (text.text().get()) {
        case "true" -> new BooleanValue(true, value.span());
        case "false" -> new BooleanValue(false, value.span());
        default -> throw new InvalidCall("\"" + text.text().get() + "\" is no truth value.");
      };
    }
    return value;
  }

  private static void refuseCollections(Value value) {
    if (!(value instanceof AbsentValue)
        && (value instanceof ListValue || value instanceof MapValue)) {
      throw new InvalidCall("A list or object cannot be converted.");
    }
  }
}
