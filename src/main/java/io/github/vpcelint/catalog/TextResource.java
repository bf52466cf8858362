package io.github.vpcelint.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A resource file of this package: comment lines, then sections. A section is a line with its name
 * in brackets and the lines up to the next one, sorted by their first field without regard to case;
 * fields are parted by tabs.
 */
final class TextResource {
  private final String text;

  private TextResource(String text) {
    this.text = text;
  }

  /** Reads a file that the jar must have. */
  static TextResource read(String name) {
    TextResource resource = find(name);
    if (resource == null) {
      throw new IllegalStateException("the resource " + name + " is missing");
    }
    return resource;
  }

  /** Reads a file, or gives null if there is none of this name. */
  static @Nullable TextResource find(String name) {
    try (InputStream stream = TextResource.class.getResourceAsStream(name)) {
      if (stream == null) {
        return null;
      }
      return new TextResource(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " can't be read", e);
    }
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
    return text.indexOf("\n[" + name + "]\n") >= 0;
  }

  /** A section, which must be there. */
  SortedLines section(String name) {
    String start = "\n[" + name + "]\n";
    int at = text.indexOf(start);
    if (at < 0) {
      throw new IllegalStateException("there is no section " + name);
    }
    int from = at + start.length();
    int end = text.indexOf("\n[", from - 1);
    return new SortedLines(text, from, end < 0 ? text.length() : end + 1);
  }
}
