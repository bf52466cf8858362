package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Functions over texts. */
final class TextFunctions {
  private TextFunctions() {}

  static Optional<Value> call(String name, List<Value> arguments, Span span) {
    return switch (name) {
      case "format" -> format(arguments, span);
      case "join" -> join(arguments, span);
      case "split" -> split(arguments, span);
      default -> onKnown(name, arguments, span);
    };
  }

  /** Functions that need each of their arguments. */
  private static Optional<Value> onKnown(String name, List<Value> arguments, Span span) {
    List<String> texts = new ArrayList<>();
    for (Value argument : arguments) {
      if (argument.text().isEmpty()) {
        return Optional.empty();
      }
      texts.add(argument.text().get());
    }
    String first = texts.get(0);
    String second = texts.size() > 1 ? texts.get(1) : "";
    return switch (name) {
      case "lower" -> text(first.toLowerCase(Locale.ROOT), span);
      case "upper" -> text(first.toUpperCase(Locale.ROOT), span);
      case "trimspace", "chomp" -> text(first.strip(), span);
      case "trimprefix" ->
          text(first.startsWith(second) ? first.substring(second.length()) : first, span);
      case "trimsuffix" ->
          text(
              first.endsWith(second) ? first.substring(0, first.length() - second.length()) : first,
              span);
      case "startswith" -> Optional.of(new BooleanValue(first.startsWith(second), span));
      case "endswith" -> Optional.of(new BooleanValue(first.endsWith(second), span));
      case "replace" -> replace(texts, span);
      default -> Optional.empty();
    };
  }

  /** A text between slashes is a regular expression, which is not evaluated. */
  private static Optional<Value> replace(List<String> texts, Span span) {
    boolean plain =
        texts.size() == 3 && !(texts.get(1).startsWith("/") && texts.get(1).endsWith("/"));
    return plain ? text(texts.get(0).replace(texts.get(1), texts.get(2)), span) : Optional.empty();
  }

  private static Optional<Value> text(String text, Span span) {
    return Optional.of(SuppliedText.at(text, span));
  }

  private static Optional<Value> join(List<Value> arguments, Span span) {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof TextValue delimiter)
        || !(arguments.get(1) instanceof ListValue list)
        || list.open()) {
      return Optional.empty();
    }
    return Optional.of(Concatenation.joined(list.items(), delimiter, span));
  }

  private static Optional<Value> split(List<Value> arguments, Span span) {
    boolean known =
        arguments.size() == 2
            && arguments.get(0).text().isPresent()
            && arguments.get(1).text().isPresent();
    if (!known || arguments.get(0).text().get().isEmpty()) {
      return Optional.empty();
    }
    String delimiter = arguments.get(0).text().get();
    String text = arguments.get(1).text().get();
    List<Value> items = new ArrayList<>();
    int at = 0;
    for (int next = text.indexOf(delimiter); next >= 0; next = text.indexOf(delimiter, at)) {
      items.add(SuppliedText.at(text.substring(at, next), span));
      at = next + delimiter.length();
    }
    items.add(SuppliedText.at(text.substring(at), span));
    return Optional.of(new ListValue(items, false, span));
  }

  /** Only the verbs that put a value in as it is: {@code %s}, {@code %v} and {@code %d}. */
  private static Optional<Value> format(List<Value> arguments, Span span) {
    Optional<String> pattern = arguments.get(0).text();
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    List<Value> pieces = new ArrayList<>();
    String text = pattern.get();
    int argument = 1;
    int at = 0;
    for (int percent = text.indexOf('%'); percent >= 0; percent = text.indexOf('%', at)) {
      char verb = percent + 1 < text.length() ? text.charAt(percent + 1) : '\0';
      pieces.add(SuppliedText.at(text.substring(at, percent), span));
      at = percent + 2;
      if (verb == '%') {
        pieces.add(SuppliedText.at("%", span));
      } else if ((verb == 's' || verb == 'v' || verb == 'd') && argument < arguments.size()) {
        pieces.add(arguments.get(argument++));
      } else {
        return Optional.empty();
      }
    }
    pieces.add(SuppliedText.at(text.substring(at), span));
    return Optional.of(Concatenation.of(pieces, span));
  }
}
