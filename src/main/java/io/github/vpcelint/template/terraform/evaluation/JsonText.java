package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.function.Numbers;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes values as {@code jsonencode} does: keys sorted, no spaces, the characters of HTML escaped.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/jsonencode">jsonencode
 *     </a>
 */
final class JsonText {
  private final List<TextValue.Segment> segments = new ArrayList<>();
  private final Span place;
  private boolean known = true;

  private JsonText(Span place) {
    this.place = place;
  }

  /** The JSON of a value; nothing when it is not known which form a part of it takes. */
  static Optional<Value> of(Value value, Span place) {
    JsonText json = new JsonText(place);
    json.write(value);
    return json.known ? Optional.of(new TextValue(json.segments, place)) : Optional.empty();
  }

  private void write(Value value) {
    if (value instanceof ListValue list) {
      known &= !list.open();
      add("[");
      for (int i = 0; i < list.items().size(); i++) {
        add(i > 0 ? "," : "");
        write(list.items().get(i));
      }
      add("]");
    } else if (value instanceof MapValue map) {
      writeObject(map);
    } else if (value instanceof TextValue text) {
      writeText(text);
    } else if (value instanceof NumberValue number) {
      add(Numbers.shown(Numbers.of(number.literal())));
    } else if (value instanceof BooleanValue) {
      add(value.display());
    } else if (value instanceof AbsentValue) {
      add("null");
    } else if (value instanceof UnknownValue unknown) {
      // As a hole it may become a value of any kind.
      segments.add(new TextValue.Hole(unknown));
    } else {
      known = false;
    }
  }

  private void writeObject(MapValue map) {
    known &= !map.open();
    TreeMap<String, Value> fields = new TreeMap<>();
    for (MapValue.Field field : map.fields()) {
      known &= field.key().known();
      fields.put(field.key().display(), field.value());
    }
    String comma = "{";
    for (String key : fields.keySet()) {
      add(comma + "\"" + escaped(key) + "\":");
      write(fields.get(key));
      comma = ",";
    }
    add(fields.isEmpty() ? "{}" : "}");
  }

  private void writeText(TextValue text) {
    add("\"");
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal) {
        String escaped = escaped(literal.text());
        boolean same = escaped.equals(literal.text());
        segments.add(
            same
                ? literal
                : new TextValue.Literal(escaped, Origin.shownAt(literal.origin().span())));
      } else {
        segments.add(segment);
      }
    }
    add("\"");
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      segments.add(new TextValue.Literal(text, Origin.shownAt(place)));
    }
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> escaped.append("\\\"");
        case '\\' -> escaped.append("\\\\");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        case '\t' -> escaped.append("\\t");
        case '<', '>', '&', '\u2028', '\u2029' -> unicode(c, escaped);
        default -> {
          if (c < ' ') {
            unicode(c, escaped);
          } else {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  private static void unicode(char c, StringBuilder escaped) {
    String digits = Integer.toHexString(c);
    escaped.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
  }
}
