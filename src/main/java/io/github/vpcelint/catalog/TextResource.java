package io.github.vpcelint.catalog;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of the catalogue: comment lines, then sections. A section is a line with its name in
 * brackets and the lines up to the next one, sorted by their first field without regard to case;
 * fields are parted by tabs.
 */
final class TextResource {
  private final String text;
  private final Map<String, SortedLines> sections = new HashMap<>();

  private TextResource(String text) {
    this.text = text;
    int at = text.indexOf("\n[");
    while (at >= 0) {
      int name = at + 2;
      int from = text.indexOf('\n', name) + 1;
      at = text.indexOf("\n[", from - 1);
      int end = at < 0 ? text.length() : at + 1;
      sections.put(text.substring(name, from - 2), new SortedLines(text, from, end));
    }
  }

  /** A file that must be there. */
  static TextResource read(String name) {
    TextResource resource = find(name);
    if (resource == null) {
      throw new IllegalStateException("the resource " + name + " is missing");
    }
    return resource;
  }

  /** A file, or null if there is none of this name. */
  static @Nullable TextResource find(String name) {
    String text = CatalogText.of(name);
    return text == null ? null : new TextResource(text);
  }

  /** The rest of the comment line that begins with a word. */
  String headerValue(String word) {
    String start = "\n# " + word + " ";
    int at = text.indexOf(start);
    if (at < 0) {
      throw new IllegalStateException("the header has no line " + word);
    }
    int from = at + start.length();
    return text.substring(from, text.indexOf('\n', from));
  }

  /** Whether there is a section. */
  boolean has(String name) {
    return sections.containsKey(name);
  }

  /** A section, which must be there. */
  SortedLines section(String name) {
    SortedLines section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException("there is no section " + name);
    }
    return section;
  }
}
