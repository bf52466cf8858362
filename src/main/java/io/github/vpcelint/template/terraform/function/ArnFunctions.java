package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The AWS provider's functions over ARNs.
 *
 * @see <a
 *     href="https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse">
 *     arn_parse</a>
 */
final class ArnFunctions {
  private static final String[] PARTS = {
    "partition", "service", "region", "account_id", "resource"
  };

  private ArnFunctions() {}

  static Optional<Value> call(Call call) {
    return call.name().endsWith("arn_build") ? build(call) : parse(call);
  }

  private static Optional<Value> parse(Call call) {
    call.expect(1, 1);
    Optional<String> arn = call.text(0);
    if (arn.isEmpty()) {
      return Optional.empty();
    }
    List<MapValue.Field> fields = new ArrayList<>();
    String rest = arn.get();
    if (!rest.startsWith("arn:")) {
      throw new InvalidCall("\"" + rest + "\" is no ARN.");
    }
    int start = 4;
    for (int i = 0; i < PARTS.length; i++) {
      int end = i == PARTS.length - 1 ? rest.length() : rest.indexOf(':', start);
      if (end < 0) {
        throw new InvalidCall("\"" + rest + "\" is no ARN.");
      }
      fields.add(
          new MapValue.Field(call.textAt(PARTS[i]), call.textAt(rest.substring(start, end))));
      start = end + 1;
    }
    return Optional.of(new MapValue(fields, false, call.span()));
  }

  private static Optional<Value> build(Call call) {
    call.expect(PARTS.length, PARTS.length);
    StringBuilder arn = new StringBuilder("arn");
    for (int i = 0; i < PARTS.length; i++) {
      Optional<String> part = call.text(i);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      arn.append(':').append(part.get());
    }
    return call.result(arn.toString());
  }
}
