package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;

/**
 * Something that could not be read, or that is read in another way than its author may expect.
 *
 * @param kind which sort: each is the subject of one rule
 * @param span where
 * @param message what is wrong, in a sentence
 * @param help the way out, in a sentence
 * @param other another place that belongs to it, or the same as {@code span}
 */
public record Problem(Kind kind, Span span, String message, String help, Span other) {
  /** Sorts of problems. */
  public enum Kind {
    /** The text breaks its language's grammar or encoding. */
    PARSE,
    /** A key stands twice in one object. */
    DUPLICATE_KEY,
    /** A policy variable stands where a template takes it for an expression of its own. */
    POLICY_VARIABLE,
    /** A reference names nothing. */
    UNRESOLVED,
    /** What references name could not be decided. */
    UNCHECKED,
    /** A limit on size, depth or expansion was reached. */
    LIMIT
  }
}
