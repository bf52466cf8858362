package io.github.vpcelint.syntax.reader;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes values as JSON and as YAML, in one of the many ways in which these can be written. */
final class DocumentWriter {
  private final Random random;
  private final StringBuilder out = new StringBuilder();

  DocumentWriter(long seed) {
    random = new Random(seed);
  }

  String json(Object value) {
    jsonValue(value);
    return out.toString();
  }

  private void jsonValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator).append(space());
        quoted((String) entry.getKey());
        out.append(": ");
        jsonValue(entry.getValue());
        separator = space() + ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        out.append(separator).append(space());
        jsonValue(item);
        separator = ",";
      }
      out.append(list.isEmpty() ? "[ ]" : "]");
    } else if (value instanceof String text) {
      quoted(text);
    } else {
      out.append(value);
    }
  }

  private String space() {
    return List.of("", " ", "\n", "\r\n  ").get(random.nextInt(4));
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean whole = !Character.isSurrogate(c);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == '\u2028' || (whole && random.nextInt(6) == 0)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  String yaml(Object value) {
    block(value, 0);
    return out.append('\n').toString();
  }

  private void block(Object value, int indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator);
        key((String) entry.getKey());
        out.append(isBlock(entry.getValue()) ? ":\n" + " ".repeat(indent + 2) : ": ");
        block(entry.getValue(), indent + 2);
        separator = (random.nextInt(4) == 0 ? "\n# comment" : "") + "\n" + " ".repeat(indent);
      }
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      String separator = "- ";
      for (Object item : list) {
        out.append(separator);
        block(item, indent + 2);
        separator = "\n" + " ".repeat(indent) + "- ";
      }
    } else if (value instanceof String text) {
      text(text, indent);
    } else {
      jsonValue(value);
    }
  }

  private static boolean isBlock(Object value) {
    return (value instanceof Map<?, ?> map && !map.isEmpty())
        || (value instanceof List<?> list && !list.isEmpty());
  }

  private void key(String text) {
    if (isOneLine(text) && random.nextBoolean()) {
      single(text);
    } else {
      quoted(text);
    }
  }

  private void text(String text, int indent) {
    boolean words = text.matches("[a-z]+( [a-z]+)*") && !text.equals("yes") && !text.equals("null");
    int style = random.nextInt(4);
    if (style == 0 && !text.isBlank() && text.indexOf('\u2028') < 0) {
      literal(text, indent);
    } else if (style == 1 && isOneLine(text)) {
      single(text);
    } else if (style > 1 && words) {
      String pad = "\n" + " ".repeat(indent + 1);
      out.append(style == 2 ? ">-" + pad : "");
      out.append(text.replace(" ", random.nextBoolean() ? " " : pad));
    } else {
      quoted(text);
    }
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\u2028') < 0;
  }

  private void single(String text) {
    out.append('\'').append(text.replace("'", "''")).append('\'');
  }

  // With each line of the text on a line of its own, only the end has to be chosen.
  private void literal(String text, int indent) {
    boolean ends = text.endsWith("\n");
    int deeper = indent == 0 ? 1 : 2;
    out.append("|").append(deeper).append(ends ? "+" : "-");
    String body = ends ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      out.append("\n").append(line.isEmpty() ? "" : " ".repeat(Math.max(1, indent))).append(line);
    }
  }
}
