package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes values as {@code yamlencode} does: keys sorted and quoted, texts quoted, or as a block
 * when they have several lines. What its writer would fold, or write in a rarer form, is not known
 * here.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/yamlencode">yamlencode
 *     </a>
 */
final class YamlText {
  /** Longest text that cannot come to be folded at a space; lines have about 80 characters. */
  private static final int MOST_UNFOLDED = 40;

  /** Longest key that is written before its value without a question mark. */
  private static final int MOST_KEY = 120;

  private static final int STEP = 2;

  private final StringBuilder out = new StringBuilder();
  private boolean known = true;

  private YamlText() {}

  /** The YAML of a value; nothing when it is not known completely, or would take a rarer form. */
  static Optional<String> of(Value value) {
    YamlText yaml = new YamlText();
    if (value instanceof ListValue list && !list.items().isEmpty()) {
      yaml.list(list, 0, false);
    } else if (value instanceof MapValue map && !map.fields().isEmpty()) {
      yaml.map(map, 0, false);
    } else {
      yaml.scalar(value, STEP);
      // After a plain scalar that is the whole document, the writer marks its end.
      yaml.known &= !(value instanceof NumberValue || value instanceof BooleanValue);
      yaml.out.append(value instanceof AbsentValue ? "...\n" : "");
    }
    return yaml.known ? Optional.of(yaml.out.toString()) : Optional.empty();
  }

  /** A list; its first item may stand on the line of a dash. */
  private void list(ListValue list, int indentation, boolean onLine) {
    known &= !list.open();
    boolean first = onLine;
    for (Value item : list.items()) {
      out.append(first ? "" : " ".repeat(indentation)).append("- ");
      first = false;
      if (item instanceof ListValue inner && !inner.items().isEmpty()) {
        list(inner, indentation + STEP, true);
      } else if (item instanceof MapValue inner && !inner.fields().isEmpty()) {
        map(inner, indentation + STEP, true);
      } else {
        scalar(item, indentation + STEP);
      }
    }
  }

  private void map(MapValue map, int indentation, boolean onLine) {
    known &= !map.open();
    Map<String, Value> fields = new TreeMap<>();
    for (MapValue.Field field : map.fields()) {
      known &= field.key().known();
      fields.put(field.key().display(), field.value());
    }
    boolean first = onLine;
    for (String key : fields.keySet()) {
      out.append(first ? "" : " ".repeat(indentation));
      first = false;
      known &= key.length() <= MOST_KEY && key.indexOf('\n') < 0;
      quoted(key);
      out.append(':');
      Value value = fields.get(key);
      if (value instanceof ListValue inner && !inner.items().isEmpty()) {
        out.append('\n');
        list(inner, indentation, false);
      } else if (value instanceof MapValue inner && !inner.fields().isEmpty()) {
        out.append('\n');
        map(inner, indentation + STEP, false);
      } else {
        out.append(' ');
        scalar(value, indentation + STEP);
      }
    }
  }

  private void scalar(Value value, int indentation) {
    if (value instanceof ListValue list) {
      known &= !list.open();
      out.append("[]");
    } else if (value instanceof MapValue map) {
      known &= !map.open();
      out.append("{}");
    } else if (value instanceof TextValue text) {
      known &= text.known();
      text(text.display(), indentation);
      return;
    } else if (value instanceof NumberValue number) {
      out.append(Numbers.shown(Numbers.of(number.literal())));
    } else {
      known &= value instanceof BooleanValue || value instanceof AbsentValue;
      out.append(value instanceof AbsentValue ? "null" : value.display());
    }
    out.append('\n');
  }

  private void text(String text, int indentation) {
    boolean block = text.indexOf('\n') >= 0;
    if (!block) {
      known &= text.length() <= MOST_UNFOLDED || text.indexOf(' ') < 0;
      quoted(text);
      out.append('\n');
      return;
    }
    known &= text.charAt(0) != ' ' && text.charAt(0) != '\n' && isPrintable(text);
    known &= !text.endsWith(" ") && !text.endsWith("\n\n");
    boolean ends = text.endsWith("\n");
    out.append(ends ? "|\n" : "|-\n");
    for (String line : lines(text)) {
      out.append(line.isEmpty() ? "" : " ".repeat(indentation)).append(line).append('\n');
    }
  }

  private static List<String> lines(String text) {
    return List.of((text.endsWith("\n") ? text.substring(0, text.length() - 1) : text).split("\n"));
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n') || c > '~') {
        return false;
      }
    }
    return true;
  }

  private void quoted(String text) {
    known &= isPrintable(text) && text.indexOf('\n') < 0;
    out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }
}
