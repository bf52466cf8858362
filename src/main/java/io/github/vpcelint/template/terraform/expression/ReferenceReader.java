package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands between <code>${</code> and <code>}</code>, as far as it is a plain reference
 * or a value written out; everything else is opaque.
 */
public final class ReferenceReader {
  /** Deepest nesting of references in brackets. */
  private static final int MOST_NESTED = 20;

  private final String text;
  private final Origin origin;
  private int at;

  private ReferenceReader(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The expression that a text is. */
  public static Expression read(String text, Origin origin) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String inner = text.substring(start, end);
    Origin place = origin.part(start, end);
    ReferenceReader reader = new ReferenceReader(inner, place);
    Expression read = reader.operand(0);
    return read != null && reader.at == inner.length()
        ? read
        : new OpaqueExpression(inner, place.span());
  }

  private @Nullable Expression operand(int depth) {
    if (at == text.length() || depth > MOST_NESTED) {
      return null;
    }
    char c = text.charAt(at);
    if (c == '"') {
      return quoted();
    }
    if (isDigit(c)) {
      return number();
    }
    return isNameStart(c) ? reference(depth) : null;
  }

  private @Nullable Expression quoted() {
    int start = at;
    int end = text.indexOf('"', start + 1);
    if (end < 0) {
      return null;
    }
    String inner = text.substring(start + 1, end);
    boolean plain = inner.indexOf('\\') < 0 && inner.indexOf("${") < 0 && inner.indexOf("%{") < 0;
    at = end + 1;
    return plain
        ? new LiteralExpression(TextValue.literal(inner, origin.part(start + 1, end)))
        : null;
  }

  private Expression number() {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return new LiteralExpression(
        new NumberValue(text.substring(start, at), origin.slice(start, at)));
  }

  private @Nullable Expression reference(int depth) {
    int start = at;
    String root = name();
    List<TraversalExpression.Step> steps = new ArrayList<>();
    while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[')) {
      TraversalExpression.Step step = text.charAt(at++) == '.' ? attribute() : index(depth);
      if (step == null) {
        return null;
      }
      steps.add(step);
    }
    return steps.isEmpty()
        ? keyword(root, start)
        : new TraversalExpression(
            root, List.copyOf(steps), text.substring(start, at), origin.slice(start, at));
  }

  /** A name alone is a keyword, or a resource type, which is no value. */
  private @Nullable Expression keyword(String name, int start) {
    return switch (name) {
      case "true", "false" ->
          new LiteralExpression(new BooleanValue(name.equals("true"), origin.slice(start, at)));
      case "null" -> new LiteralExpression(new AbsentValue(origin.slice(start, at)));
      default -> null;
    };
  }

  private TraversalExpression.@Nullable Step attribute() {
    if (at == text.length()) {
      return null;
    }
    if (isDigit(text.charAt(at))) {
      // The old way to write an index: aws_vpc.main.0.id.
      return new TraversalExpression.Index(number());
    }
    return isNameStart(text.charAt(at)) ? new TraversalExpression.Attribute(name()) : null;
  }

  private TraversalExpression.@Nullable Step index(int depth) {
    Expression key = operand(depth + 1);
    if (key == null || at == text.length() || text.charAt(at) != ']') {
      return null;
    }
    at++;
    return new TraversalExpression.Index(key);
  }

  private String name() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return c == '_' || Character.isLetter(c);
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || c == '-' || Character.isDigit(c);
  }
}
