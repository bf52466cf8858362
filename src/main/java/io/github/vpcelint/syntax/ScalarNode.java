package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Origin;
import org.jspecify.annotations.Nullable;

/** A text, number, truth value or null. */
public final class ScalarNode extends PlacedNode implements Node {
  /** What a scalar is. */
  public enum Kind {
    /** A text. */
    STRING,
    /** A number, as written. */
    NUMBER,
    /** {@code true} or {@code false}; {@link ScalarNode#text()} is one of these two words. */
    BOOLEAN,
    /** Null, or a YAML key without a value. */
    NULL,
    /**
     * A place left open in JSON text whose parts are not all known: any JSON value may come to
     * stand here. Only embedded JSON with holes has it; see {@code EmbeddedJson}.
     */
    HOLE
  }

  private final Kind kind;
  private final String text;
  private final int contentStart;
  private final @Nullable Origin mapped;

  /**
   * A scalar.
   *
   * @param kind what it is in its language
   * @param text the text after escapes and folding; for other kinds as written
   * @param tag local YAML tag or an empty string
   * @param origin where each character of the text stands
   */
  public ScalarNode(Kind kind, String text, String tag, Origin origin) {
    super(tag, origin.file(), origin.start(), origin.end());
    this.kind = kind;
    this.text = text;
    this.contentStart = origin.fileOffset(0);
    this.mapped = origin.isVerbatim() ? null : origin;
  }

  /** What it is in its language. */
  public Kind kind() {
    return kind;
  }

  /** The text after escapes and folding; for other kinds as written. */
  public String text() {
    return text;
  }

  /** Where each character of the text stands. */
  public Origin origin() {
    Origin known = mapped;
    return known != null ? known : Origin.verbatim(file(), start(), end(), contentStart);
  }
}
