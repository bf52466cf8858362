package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code format} and {@code formatlist}, with the verbs that put a value in as it is: {@code %s},
 * {@code %v} and {@code %d}, with zeros in front if need be, and {@code %q}.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/format">format</a>
 */
final class FormatFunctions {
  private FormatFunctions() {}

  static Optional<Value> call(Call call) {
    return call.name().equals("format") ? format(call, call.arguments()) : formatList(call);
  }

  private static Optional<Value> formatList(Call call) {
    int length = -1;
    for (Value argument : call.arguments()) {
      if (argument instanceof ListValue list) {
        boolean differs = length >= 0 && length != list.items().size();
        if (list.open() || differs) {
          return Optional.empty();
        }
        length = list.items().size();
      }
    }
    List<Value> results = new ArrayList<>();
    for (int i = 0; i < Math.max(length, 1); i++) {
      if (length == 0) {
        break;
      }
      List<Value> arguments = new ArrayList<>();
      for (Value argument : call.arguments()) {
        arguments.add(argument instanceof ListValue list ? list.items().get(i) : argument);
      }
      Optional<Value> one = format(call, arguments);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      results.add(one.get());
    }
    return call.result(results);
  }

  private static Optional<Value> format(Call call, List<Value> arguments) {
    Optional<String> pattern = call.text(0);
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    List<Value> pieces = new ArrayList<>();
    String text = pattern.get();
    int argument = 1;
    int at = 0;
    for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', at)) {
      pieces.add(call.textAt(text.substring(at, percent)));
      int end = percent + 1;
      while (end < text.length() && isFlag(text.charAt(end))) {
        end++;
      }
      String flags = text.substring(percent + 1, end);
      char verb = end < text.length() ? text.charAt(end) : '\0';
      at = Math.min(text.length(), end + 1);
      if (verb == '%') {
        pieces.add(call.textAt("%"));
        continue;
      }
      if (argument >= arguments.size()) {
        throw new InvalidCall("format has fewer values than verbs.");
      }
      Optional<Value> piece = piece(verb, flags, arguments.get(argument++), call);
      if (piece.isEmpty()) {
        return Optional.empty();
      }
      pieces.add(piece.get());
    }
    if (argument < arguments.size()) {
      throw new InvalidCall("format has more values than verbs.");
    }
    pieces.add(call.textAt(text.substring(at)));
    return Optional.of(Concatenation.of(pieces, call.span()));
  }

  private static boolean isFlag(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == '#' || c == ' ';
  }

  private static Optional<Value> piece(char verb, String flags, Value value, Call call) {
    if (value instanceof AbsentValue || value instanceof ListValue || value instanceof MapValue) {
      return Optional.empty();
    }
    return switch (verb) {
      case 's', 'v' -> flags.isEmpty() ? Optional.of(value) : Optional.empty();
      case 'd' -> number(flags, value, call);
      default -> Optional.empty();
    };
  }

  /** A whole number, in {@code %03d} with zeros before it. */
  private static Optional<Value> number(String flags, Value value, Call call) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return flags.isEmpty() ? Optional.of(value) : Optional.empty();
    }
    BigDecimal number = Numbers.of(text.get());
    if (number.stripTrailingZeros().scale() > 0) {
      throw new InvalidCall("A whole number is needed for the verb d.");
    }
    String shown = Numbers.shown(number);
    boolean padded = flags.length() == 2 && flags.charAt(0) == '0' && number.signum() >= 0;
    if (padded) {
      int width = flags.charAt(1) - '0';
      return call.result("0".repeat(Math.max(0, width - shown.length())) + shown);
    }
    return flags.isEmpty() ? call.result(shown) : Optional.empty();
  }
}
