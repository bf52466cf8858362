package io.github.vpcelint.mutation;

import io.github.vpcelint.value.MapValue;
import java.util.List;
import java.util.Optional;

/** How the fields of an object are written, as far as one can be added or taken away. */
enum Notation {
  /** With commas between them. */
  COMMAS,
  /** One on each line. */
  LINES,
  /** In a text of another language, where a quote has a backslash; left alone. */
  ESCAPED;

  static Notation of(String text, MapValue.Field field) {
    int start = field.keySpan().start();
    if (text.charAt(start) == '\\' || (start > 0 && text.charAt(start - 1) == '\\')) {
      return ESCAPED;
    }
    char next = charFrom(text, field.value().span().end(), 1);
    boolean commas = (next == ',' || next == '}') && text.charAt(start) == '"';
    if (commas) {
      return COMMAS;
    }
    return isFirstOnLine(text, start) ? LINES : ESCAPED;
  }

  boolean takesJson() {
    return this != ESCAPED;
  }

  private static boolean isFirstOnLine(String text, int start) {
    String before = text.substring(text.lastIndexOf('\n', start) + 1, start);
    return before.isBlank();
  }

  private static char charFrom(String text, int at, int step) {
    int i = at;
    while (i >= 0 && i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i += step;
    }
    return i >= 0 && i < text.length() ? text.charAt(i) : '\0';
  }

  List<Planting> insert(String text, MapValue.Field before, String marked) {
    int start = before.keySpan().start();
    return switch (this) {
      case COMMAS -> List.of(insert(text, start, marked, ", "));
      case LINES -> {
        String indent = text.substring(text.lastIndexOf('\n', start) + 1, start);
        yield List.of(insert(text, start, marked, "\n" + indent));
      }
      case ESCAPED -> List.of();
    };
  }

  /** The finding is about what is marked, or about all but the separator. */
  private static Planting insert(String text, int at, String marked, String separator) {
    String whole = marked.indexOf('«') < 0 ? "«" + marked + "»" : marked;
    return Planting.replace(text, at, at, whole + separator);
  }

  /** The text without a field; nothing where more than the field would go. */
  Optional<String> remove(String text, MapValue.Field field) {
    int start = field.keySpan().start();
    int end = field.value().span().end();
    return switch (this) {
      case COMMAS -> Optional.of(withoutComma(text, start, end));
      case LINES -> {
        int line = text.indexOf('\n', end);
        boolean whole = line >= 0 && text.substring(end, line).isBlank();
        int from = text.lastIndexOf('\n', start) + 1;
        yield whole
            ? Optional.of(text.substring(0, from) + text.substring(line + 1))
            : Optional.empty();
      }
      case ESCAPED -> Optional.empty();
    };
  }

  private static String withoutComma(String text, int start, int end) {
    if (charFrom(text, end, 1) == ',') {
      return text.substring(0, start) + text.substring(text.indexOf(',', end) + 1);
    }
    int comma = text.lastIndexOf(',', start);
    boolean before = comma >= 0 && text.substring(comma + 1, start).isBlank();
    return text.substring(0, before ? comma : start) + text.substring(end);
  }
}
