package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.yaml.YamlReader;
import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
      case "yamldecode" -> yaml(call);
      case "base64encode" -> {
        Optional<String> text = call.text(0);
        yield text.isPresent()
            ? call.result(
                Base64.getEncoder().encodeToString(text.get().getBytes(StandardCharsets.UTF_8)))
            : Optional.empty();
      }
      case "base64decode" -> decoded(call);
      default -> Optional.empty();
    };
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
    return read;
  }

  /** Only the whole text of a file: there every value keeps its place. */
  private static Optional<Value> yaml(Call call) {
    Optional<SourceFile> file =
        call.get(0) instanceof TextValue text ? wholeFile(text) : Optional.empty();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    SyntaxTree tree = YamlReader.read(file.get(), SyntaxLimits.DEFAULT);
    List<Node> documents = tree.documents();
    boolean read = tree.problems().isEmpty() && documents.size() == 1;
    return read ? Optional.of(Literals.of(documents.get(0))) : Optional.empty();
  }

  private static Optional<SourceFile> wholeFile(TextValue text) {
    if (text.segments().size() != 1
        || !(text.segments().get(0) instanceof TextValue.Literal literal)) {
      return Optional.empty();
    }
    SourceFile file = literal.origin().file();
    boolean whole = literal.origin().isInFile() && literal.text().equals(file.text());
    return whole ? Optional.of(file) : Optional.empty();
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
