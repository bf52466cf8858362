package io.github.vpcelint.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, indented. Texts may hold any character that XML allows; {@link VisibleText} takes
 * care of the others.
 */
final class XmlWriter {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a document. */
  XmlWriter(Writer out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Begins an element; its attributes may follow. */
  XmlWriter start(String name) throws IOException {
    endTag("\n");
    indent();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  XmlWriter attribute(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  XmlWriter attribute(String name, int value) throws IOException {
    return attribute(name, String.valueOf(value));
  }

  /** Ends an element without content, or with elements in it. */
  XmlWriter end() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.append("/>\n");
      inTag = false;
    } else {
      indent();
      out.append("</").append(name).append(">\n");
    }
    return this;
  }

  /** Ends an element that holds a text. */
  XmlWriter end(String text) throws IOException {
    endTag("");
    escape(text);
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  private void endTag(String after) throws IOException {
    if (inTag) {
      out.append('>').append(after);
      inTag = false;
    }
  }

  private void indent() throws IOException {
    for (int i = 0; i < open.size(); i++) {
      out.append("  ");
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n' -> out.append("&#10;");
        default -> out.append(c);
      }
    }
  }
}
