package io.github.vpcelint.rule;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.MapValue;
import java.util.Optional;

/**
 * Writes a new field in front of the first field of an object, in that field's own layout: quotes
 * (also the escaped ones of JSON inside of a string), separator, indentation and line ends, in
 * JSON, YAML and HCL alike.
 */
public final class FieldInsertion {
  private final SourceFile file;
  private final Span object;
  private final MapValue.Field next;
  private final Span name;

  private FieldInsertion(MapValue map, MapValue.Field next, Span name) {
    this.file = map.span().file();
    this.object = map.span();
    this.next = next;
    this.name = name;
  }

  /**
   * The edit that writes a field.
   *
   * @param map the object; nothing is done to an empty one
   * @param key a key that needs no escapes
   * @param value a text that needs no escapes
   */
  public static Optional<Fix.Edit> first(MapValue map, String key, String value) {
    if (map.fields().isEmpty()) {
      return Optional.empty();
    }
    MapValue.Field next = map.fields().get(0);
    Optional<String> known = next.key().text();
    if (known.isEmpty() || !map.span().contains(next.keySpan())) {
      return Optional.empty();
    }
    Span name = next.key().spanOf(0, known.get().length());
    return name.text().equals(known.get())
        ? new FieldInsertion(map, next, name).edit(key, value)
        : Optional.empty();
  }

  private Optional<Fix.Edit> edit(String key, String value) {
    int at = next.keySpan().start();
    String quote = file.text().substring(at, name.start());
    String valueQuote = quote.isEmpty() ? "\"" : quote;
    String field = quote + key + quote + separator(quote) + valueQuote + value + valueQuote;
    Optional<String> gap = isFlow() ? flowGap(at, separator(quote)) : blockGap(at);
    return gap.isPresent()
        ? Optional.of(new Fix.Edit(file.at(at), field + gap.get()))
        : Optional.empty();
  }

  private boolean isFlow() {
    return file.text().charAt(object.start()) == '{';
  }

  private boolean assigns() {
    return between().indexOf('=') >= 0;
  }

  private String between() {
    int from = next.keySpan().end();
    return file.text().substring(from, Math.max(from, next.value().span().start()));
  }

  private String separator(String quote) {
    if (assigns()) {
      return " = ";
    }
    return between().equals(":") && !quote.isEmpty() ? ":" : ": ";
  }

  /** What follows the field inside of braces: the white space that precedes the next one. */
  private Optional<String> flowGap(int at, String separator) {
    String space = file.text().substring(object.start() + 1, at);
    if (!isSpace(space)) {
      space = " ";
    }
    boolean newLine = space.indexOf('\n') >= 0;
    if (space.isEmpty() && separator.endsWith(" ")) {
      space = " ";
    }
    return Optional.of(assigns() && newLine ? space : "," + space);
  }

  /** White space, or its escapes when the object stands inside of a quoted string. */
  private static boolean isSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escape = c == '\\' && i + 1 < text.length() && "nrt".indexOf(text.charAt(i + 1)) >= 0;
      if (escape) {
        i++;
      } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
    }
    return true;
  }

  /** What follows the field in a YAML block: a line break and the block's indentation. */
  private Optional<String> blockGap(int at) {
    int line = file.line(at);
    StringBuilder gap = new StringBuilder(lineBreak(line));
    for (int i = file.lineStart(line); i < at; i++) {
      char c = file.text().charAt(i);
      if (c != ' ' && c != '-') {
        return Optional.empty();
      }
      gap.append(' ');
    }
    return Optional.of(gap.toString());
  }

  private String lineBreak(int line) {
    boolean last = line == file.lineCount();
    String found = last ? "" : file.text().substring(file.lineEnd(line), file.lineStart(line + 1));
    return found.isEmpty() ? "\n" : found;
  }
}
