package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Functions that read and write other formats. */
final class EncodingFunctions {
  private EncodingFunctions() {}

  static Optional<Value> call(Call call) {
    call.expect(1, 1);
    return switch (call.name()) {
      case "jsondecode" -> json(call);
      case "yamldecode" ->
          call.get(0) instanceof TextValue text ? YamlValues.of(text) : Optional.empty();
      case "yamlencode" -> {
        Optional<String> yaml = YamlText.of(call.get(0));
        yield yaml.isPresent() ? call.result(yaml.get()) : Optional.empty();
      }
      case "csvdecode" -> csv(call);
      case "base64decode" -> decoded(call);
      default -> encoded(call);
    };
  }

  private static Optional<Value> encoded(Call call) {
    Optional<String> text = call.text(0);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return call.result(
        call.name().equals("urlencode")
            ? urlEncoded(text.get())
            : Base64.getEncoder().encodeToString(text.get().getBytes(StandardCharsets.UTF_8)));
  }

  /** An object or list here is one that stands for its JSON. */
  private static Optional<Value> json(Call call) {
    Value value = call.get(0);
    if (value instanceof MapValue || value instanceof ListValue) {
      return Optional.of(value);
    }
    if (!(value instanceof TextValue text)) {
      return Optional.empty();
    }
    Optional<Value> read = EmbeddedDocument.value(text);
    if (read.isEmpty() && text.known()) {
      throw new InvalidCall("This text is no JSON.");
    }
    return read.isPresent() ? Optional.of(Numbers.shown(read.get())) : read;
  }

  private static Optional<Value> csv(Call call) {
    Optional<String> text = call.text(0);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = CsvText.rows(text.get());
    if (rows.isEmpty()) {
      throw new InvalidCall("csvdecode needs a line of names.");
    }
    List<String> names = rows.get(0);
    List<Value> items = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() != names.size()) {
        throw new InvalidCall("A line of the CSV has not as many fields as the first.");
      }
      List<MapValue.Field> fields = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        fields.add(new MapValue.Field(call.textAt(names.get(i)), call.textAt(row.get(i))));
      }
      items.add(new MapValue(fields, false, call.span()));
    }
    return call.result(items);
  }

  /** All but letters, digits and four signs in hexadecimal, and a plus for a space. */
  private static String urlEncoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A").replace("%7E", "~");
  }

  private static Optional<Value> decoded(Call call) {
    Optional<String> text = call.text(0);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(text.get());
      return call.result(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (IllegalArgumentException | CharacterCodingException invalid) {
      throw new InvalidCall("base64decode needs Base64 of a text.");
    }
  }
}
