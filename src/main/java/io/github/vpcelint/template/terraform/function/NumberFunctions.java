package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions over numbers. */
final class NumberFunctions {
  /** Largest exponent that is computed. */
  private static final int MOST_POWER = 100;

  private NumberFunctions() {}

  static Optional<Value> call(Call call) {
    if (call.name().equals("parseint")) {
      return parse(call);
    }
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      Optional<BigDecimal> number = call.number(i);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    if (numbers.isEmpty()) {
      throw new InvalidCall(call.name() + " needs a number.");
    }
    BigDecimal first = numbers.get(0);
    return switch (call.name()) {
      case "abs" -> call.result(first.abs());
      case "ceil" -> call.result(first.setScale(0, RoundingMode.CEILING));
      case "floor" -> call.result(first.setScale(0, RoundingMode.FLOOR));
      case "signum" -> call.result(first.signum());
      case "pow" -> power(numbers, call);
      default -> call.result(extreme(numbers, call.name().equals("max")));
    };
  }

  private static BigDecimal extreme(List<BigDecimal> numbers, boolean largest) {
    BigDecimal found = numbers.get(0);
    for (BigDecimal number : numbers) {
      found = largest ? found.max(number) : found.min(number);
    }
    return found;
  }

  private static Optional<Value> power(List<BigDecimal> numbers, Call call) {
    call.expect(2, 2);
    BigDecimal exponent = numbers.get(1);
    boolean simple =
        exponent.stripTrailingZeros().scale() <= 0
            && exponent.signum() >= 0
            && exponent.compareTo(BigDecimal.valueOf(MOST_POWER)) <= 0;
    return simple ? call.result(numbers.get(0).pow(exponent.intValue())) : Optional.empty();
  }

  private static Optional<Value> parse(Call call) {
    call.expect(2, 2);
    Optional<String> text = call.text(0);
    Optional<Integer> base = call.wholeNumber(1);
    if (text.isEmpty() || base.isEmpty() || base.get() > Character.MAX_RADIX) {
      return Optional.empty();
    }
    try {
      return call.result(new BigDecimal(new BigInteger(text.get(), base.get())));
    } catch (NumberFormatException notOne) {
      throw new InvalidCall("parseint does not find a number.");
    }
  }
}
