package io.github.vpcelint.syntax;

/** Shows trees in tests. */
public final class Trees {
  private Trees() {}

  /** A tree on one line: kinds, texts, tags and keys, without places. */
  public static String shape(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString();
  }

  private static void append(Node node, StringBuilder out) {
    out.append(node.tag()).append(node.tag().isEmpty() ? "" : " ");
    if (node instanceof MappingNode mapping) {
      String separator = "{";
      for (MappingNode.Entry entry : mapping.entries()) {
        out.append(separator).append(quoted(entry.key().text())).append(": ");
        append(entry.value(), out);
        separator = ", ";
      }
      out.append(mapping.entries().isEmpty() ? "{}" : "}");
    } else if (node instanceof SequenceNode sequence) {
      String separator = "[";
      for (Node item : sequence.items()) {
        out.append(separator);
        append(item, out);
        separator = ", ";
      }
      out.append(sequence.items().isEmpty() ? "[]" : "]");
    } else {
      append((ScalarNode) node, out);
    }
  }

  private static void append(ScalarNode scalar, StringBuilder out) {
    switch (scalar.kind()) {
      case STRING -> out.append(quoted(scalar.text()));
      case NULL -> out.append("null");
      case NUMBER, BOOLEAN -> out.append(scalar.text());
      case HOLE -> out.append('<').append(scalar.text()).append('>');
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }
}
