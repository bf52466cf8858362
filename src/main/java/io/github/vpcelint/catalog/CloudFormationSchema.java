package io.github.vpcelint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The properties of a resource type of CloudFormation. */
public final class CloudFormationSchema {
  private static final char HAS_VALUES = ',';

  private final SortedLines lines;

  CloudFormationSchema(SortedLines lines) {
    this.lines = lines;
  }

  /** The property of a path; letter case counts. */
  public Optional<PropertySchema> property(String path) {
    int line = lines.find(path);
    return line < 0 || !lines.field(line, 0).equals(path)
        ? Optional.empty()
        : Optional.of(at(line));
  }

  /**
   * The properties of an object.
   *
   * @param prefix the object's path with a dot at its end; empty for the resource itself
   */
  public List<PropertySchema> properties(String prefix) {
    List<PropertySchema> found = new ArrayList<>();
    for (int line = lines.first(); line < lines.end(); line = lines.next(line)) {
      String path = lines.field(line, 0);
      boolean inside = path.startsWith(prefix);
      if (inside && path.indexOf('.', prefix.length()) < 0 && !path.endsWith("[]")) {
        found.add(at(line));
      }
    }
    return found;
  }

  private PropertySchema at(int line) {
    String marks = lines.field(line, 2);
    return new PropertySchema(
        lines.field(line, 0),
        kind(lines.field(line, 1)),
        marks.indexOf('!') >= 0,
        marks.indexOf('r') >= 0,
        FieldList.split(lines.field(line, 3), HAS_VALUES));
  }

  private static PropertySchema.Kind kind(String label) {
    return switch (label) {
      case "string" -> PropertySchema.Kind.STRING;
      case "boolean" -> PropertySchema.Kind.BOOLEAN;
      case "integer" -> PropertySchema.Kind.INTEGER;
      case "array" -> PropertySchema.Kind.LIST;
      case "object" -> PropertySchema.Kind.OBJECT;
      default -> PropertySchema.Kind.ANY;
    };
  }
}
