package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Functions with regular expressions. Loaded only by configuration that calls them, because regular
 * expressions take time to start. Go's never take more than linear time; here a search ends after a
 * number of steps, and its result is not known.
 */
final class PatternFunctions {
  private PatternFunctions() {}

  static Optional<Value> call(Call call) {
    call.expect(2, 2);
    Optional<String> expression = call.text(0);
    Optional<String> text = call.text(1);
    if (expression.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Pattern> pattern = pattern(expression.get());
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    try {
      Matcher matcher = pattern.get().matcher(new SteppedText(text.get()));
      List<String> names = names(expression.get());
      return call.name().equals("regex") ? first(matcher, names, call) : all(matcher, names, call);
    } catch (SteppedText.Exhausted tooLong) {
      return Optional.empty();
    }
  }

  /** The text with each match replaced; <code>$1</code> and <code>${name}</code> are groups. */
  static Optional<Value> replace(String text, String expression, String by, Call call) {
    Optional<Pattern> pattern = pattern(expression);
    // Java and Go read a dollar sign before a word differently, except for one digit alone.
    if (pattern.isEmpty() || by.indexOf('\\') >= 0 || by.indexOf('{') >= 0) {
      return Optional.empty();
    }
    try {
      return call.result(pattern.get().matcher(new SteppedText(text)).replaceAll(by));
    } catch (SteppedText.Exhausted | IllegalArgumentException | IndexOutOfBoundsException notSo) {
      return Optional.empty();
    }
  }

  /** What Java reads as Go does; the one difference that is common is how groups are named. */
  private static Optional<Pattern> pattern(String expression) {
    boolean other =
        expression.contains("\\p")
            || expression.contains("\\P")
            || expression.contains("\\z")
            || expression.contains("&&")
            || expression.contains("(?U")
            || expression.contains("\\Q")
            || expression.contains("\\C");
    if (other) {
      return Optional.empty();
    }
    try {
      return Optional.of(Pattern.compile(expression.replace("(?P<", "(?<")));
    } catch (PatternSyntaxException invalid) {
      return Optional.empty();
    }
  }

  private static List<String> names(String expression) {
    Set<String> names = new LinkedHashSet<>();
    String plain = expression.replace("(?P<", "(?<");
    for (int at = plain.indexOf("(?<"); at >= 0; at = plain.indexOf("(?<", at + 1)) {
      int end = plain.indexOf('>', at);
      boolean name = end > 0 && Character.isLetter(plain.charAt(at + 3));
      if (name) {
        names.add(plain.substring(at + 3, end));
      }
    }
    return List.copyOf(names);
  }

  private static Optional<Value> first(Matcher matcher, List<String> names, Call call) {
    if (!matcher.find()) {
      throw new InvalidCall("regex does not match.");
    }
    return Optional.of(match(matcher, names, call));
  }

  private static Optional<Value> all(Matcher matcher, List<String> names, Call call) {
    List<Value> matches = new ArrayList<>();
    while (matcher.find()) {
      matches.add(match(matcher, names, call));
    }
    return call.result(matches);
  }

  /** The whole match, the list of its groups, or an object of its named groups. */
  private static Value match(Matcher matcher, List<String> names, Call call) {
    if (!names.isEmpty()) {
      List<MapValue.Field> fields = new ArrayList<>();
      for (String name : names) {
        fields.add(new MapValue.Field(call.textAt(name), group(matcher.group(name), call)));
      }
      return new MapValue(fields, false, call.span());
    }
    if (matcher.groupCount() == 0) {
      return call.textAt(matcher.group());
    }
    List<Value> groups = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      groups.add(group(matcher.group(i), call));
    }
    return new ListValue(groups, false, call.span());
  }

  private static Value group(@Nullable String group, Call call) {
    return group == null ? new AbsentValue(call.span()) : call.textAt(group);
  }
}
