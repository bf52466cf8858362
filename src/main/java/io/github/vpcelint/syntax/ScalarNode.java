package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;

/**
 * A text, number, truth value or null.
 *
 * @param kind what it is in its language
 * @param text the text after escapes and folding; for other kinds as written
 * @param tag local YAML tag or an empty string
 * @param origin where each character of the text stands
 */
public record ScalarNode(Kind kind, String text, String tag, Origin origin) implements Node {
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

  @Override
  public Span span() {
    return origin.span();
  }
}
