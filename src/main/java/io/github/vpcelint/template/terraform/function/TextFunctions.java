package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.syntax.hcl.WhiteSpace;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions over texts. */
final class TextFunctions {
  /** Deepest indentation. */
  private static final int MOST_SPACES = 200;

  private TextFunctions() {}

  static Optional<Value> call(Call call) {
    return switch (call.name()) {
      case "join" -> join(call);
      case "split" -> split(call);
      case "substr" -> part(call);
      case "lower", "upper", "title", "trimspace", "chomp", "strrev" -> changed(call);
      case "trim", "trimprefix", "trimsuffix", "indent", "replace" -> edited(call);
      case "startswith", "endswith", "strcontains" -> asked(call);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> changed(Call call) {
    call.expect(1, 1);
    Optional<String> known = call.text(0);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    String text = known.get();
    return call.result(
        switch (call.name()) {
          case "lower", "upper" -> eachCharacter(text, call.name().equals("upper"));
          case "title" -> title(text);
          case "trimspace" -> WhiteSpace.trimmed(text);
          case "chomp" -> withoutBreaks(text);
          default -> new StringBuilder(text).reverse().toString();
        });
  }

  /** Character by character, as Go does: the German sharp s stays as it is. */
  private static String eachCharacter(String text, boolean upper) {
    StringBuilder changed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      changed.appendCodePoint(upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
      at += Character.charCount(c);
    }
    return changed.toString();
  }

  private static String title(String text) {
    StringBuilder title = new StringBuilder(text);
    boolean begins = true;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (begins) {
        title.setCharAt(i, Character.toTitleCase(c));
      }
      begins = !(Character.isLetterOrDigit(c) || c == '_');
    }
    return title.toString();
  }

  private static String withoutBreaks(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static Optional<Value> edited(Call call) {
    Optional<String> first = call.text(0);
    Optional<String> second = call.text(1);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    String text = first.get();
    String other = second.get();
    return switch (call.name()) {
      case "trim" -> call.result(trimmed(text, other));
      case "trimprefix" ->
          call.result(text.startsWith(other) ? text.substring(other.length()) : text);
      case "trimsuffix" ->
          call.result(
              text.endsWith(other) ? text.substring(0, text.length() - other.length()) : text);
      case "indent" -> call.result(other.replace("\n", "\n" + " ".repeat(spaces(call))));
      default -> replace(text, other, call);
    };
  }

  private static int spaces(Call call) {
    return Math.min(MOST_SPACES, Math.max(0, call.wholeNumber(0).orElse(0)));
  }

  private static String trimmed(String text, String characters) {
    int from = 0;
    int to = text.length();
    while (from < to && characters.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && characters.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  /** What stands between slashes is a regular expression. */
  private static Optional<Value> replace(String text, String searched, Call call) {
    Optional<String> by = call.text(2);
    if (by.isEmpty()) {
      return Optional.empty();
    }
    boolean pattern = searched.length() > 1 && searched.startsWith("/") && searched.endsWith("/");
    if (pattern) {
      return PatternFunctions.replace(
          text, searched.substring(1, searched.length() - 1), by.get(), call);
    }
    return call.result(text.replace(searched, by.get()));
  }

  private static Optional<Value> asked(Call call) {
    call.expect(2, 2);
    Optional<String> text = call.text(0);
    Optional<String> other = call.text(1);
    if (text.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return call.result(
        switch (call.name()) {
          case "startswith" -> text.get().startsWith(other.get());
          case "endswith" -> text.get().endsWith(other.get());
          default -> text.get().contains(other.get());
        });
  }

  /** A part of a text, counted in characters; a length of -1 reaches to the end. */
  private static Optional<Value> part(Call call) {
    call.expect(3, 3);
    Optional<String> known = call.text(0);
    Optional<Integer> offset = call.wholeNumber(1);
    Optional<Integer> length = call.wholeNumber(2);
    if (known.isEmpty() || offset.isEmpty() || length.isEmpty()) {
      return Optional.empty();
    }
    String text = known.get();
    int size = text.codePointCount(0, text.length());
    int from = offset.get() < 0 ? Math.max(0, size + offset.get()) : Math.min(size, offset.get());
    int to = length.get() < 0 ? size : (int) Math.min(size, (long) from + length.get());
    return call.result(
        text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
  }

  /** Lists may be unknown in part: their unknown items become holes. */
  private static Optional<Value> join(Call call) {
    call.expect(2, Integer.MAX_VALUE);
    if (!(call.get(0) instanceof TextValue delimiter)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    for (int i = 1; i < call.count(); i++) {
      Optional<List<Value>> list = call.items(i);
      if (list.isEmpty()) {
        return Optional.empty();
      }
      items.addAll(list.get());
    }
    for (Value item : items) {
      if (item instanceof ListValue || item instanceof AbsentValue) {
        throw new InvalidCall("join needs texts.");
      }
    }
    return Optional.of(Concatenation.joined(items, delimiter, call.span()));
  }

  private static Optional<Value> split(Call call) {
    call.expect(2, 2);
    Optional<String> delimiter = call.text(0);
    Optional<String> text = call.text(1);
    if (delimiter.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    if (delimiter.get().isEmpty()) {
      return call.texts(characters(text.get()));
    }
    List<String> parts = new ArrayList<>();
    String rest = text.get();
    int at = 0;
    int next = rest.indexOf(delimiter.get());
    while (next >= 0) {
      parts.add(rest.substring(at, next));
      at = next + delimiter.get().length();
      next = rest.indexOf(delimiter.get(), at);
    }
    parts.add(rest.substring(at));
    return call.texts(parts);
  }

  private static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int next = text.offsetByCodePoints(at, 1);
      characters.add(text.substring(at, next));
      at = next;
    }
    return characters;
  }
}
