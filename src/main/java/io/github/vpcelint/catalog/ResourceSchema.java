package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;

/** What a type of resources takes: its arguments and nested blocks. */
public final class ResourceSchema {
  private final SortedLines lines;

  ResourceSchema(SortedLines lines) {
    this.lines = lines;
  }

  /**
   * An argument or nested block.
   *
   * @param name its name
   * @param kind what it takes
   * @param required whether it must be there
   * @param decided whether the provider decides about it, so that it cannot be set
   */
  public record Argument(String name, Kind kind, boolean required, boolean decided) {}

  /** What an argument takes. */
  public enum Kind {
    /** A text; numbers and truth values are converted. */
    STRING,
    /** A number, or a text that is one. */
    NUMBER,
    /** A truth value, or a text that is one. */
    BOOL,
    /** A list or set of such. */
    LIST,
    /** An object of such. */
    MAP,
    /** A nested block, or several of one type. */
    BLOCK,
    /** Anything else; nothing is said of it. */
    ANY
  }

  /**
   * The arguments of a resource or of one of its nested blocks, sorted by name.
   *
   * @param block the names of the blocks around them, each with a dot after it; empty for the
   *     resource itself
   */
  public List<Argument> arguments(String block) {
    List<Argument> arguments = new ArrayList<>();
    for (int line = lines.first(); line < lines.end(); line = lines.next(line)) {
      String path = lines.field(line, 0);
      if (path.startsWith(block) && path.indexOf('.', block.length()) < 0) {
        String marks = lines.field(line, 2);
        arguments.add(
            new Argument(
                path.substring(block.length()),
                kind(lines.field(line, 1)),
                marks.equals("!"),
                marks.equals("=")));
      }
    }
    return arguments;
  }

  private static Kind kind(String label) {
    return switch (label) {
      case "string" -> Kind.STRING;
      case "number" -> Kind.NUMBER;
      case "bool" -> Kind.BOOL;
      case "list" -> Kind.LIST;
      case "map" -> Kind.MAP;
      case "block" -> Kind.BLOCK;
      default -> Kind.ANY;
    };
  }
}
