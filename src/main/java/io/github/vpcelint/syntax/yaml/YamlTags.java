package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.syntax.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the tags of YAML itself from those of a document's own language. */
final class YamlTags {
  private static final String STANDARD = "tag:yaml.org,2002:";

  private YamlTags() {}

  /** A tag as nodes keep it: empty for none and for one of YAML's own. */
  static String kept(@Nullable String tag) {
    return tag == null || tag.equals("!") || tag.startsWith(STANDARD) ? "" : tag;
  }

  /**
   * The kind of a scalar.
   *
   * @param plain whether it is written without quotes
   */
  static Kind kind(@Nullable String tag, String text, boolean plain) {
    if (tag == null || tag.equals("!")) {
      return plain ? PlainScalars.kind(text) : Kind.STRING;
    }
    return switch (tag) {
      case STANDARD + "int", STANDARD + "float" -> Kind.NUMBER;
      case STANDARD + "null" -> Kind.NULL;
      case STANDARD + "bool" ->
          PlainScalars.isTrue(text) || PlainScalars.isFalse(text) ? Kind.BOOLEAN : Kind.STRING;
      default -> Kind.STRING;
    };
  }
}
