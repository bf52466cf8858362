package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;

/**
 * What a reader could not read, or read in a way that its author may not expect.
 *
 * @param kind which sort
 * @param span where
 * @param message what is wrong, in a sentence
 * @param help the way out, in a sentence
 * @param other another place that belongs to it: of a repeated key its first occurrence, else the
 *     same as {@code span}
 */
public record SyntaxProblem(Kind kind, Span span, String message, String help, Span other) {
  /** Sorts of problems. */
  public enum Kind {
    /** The text breaks its language's grammar or encoding; what follows was not read. */
    PARSE,
    /** A key stands twice in one object. */
    DUPLICATE_KEY,
    /** A policy variable stands where a template takes it for an expression of its own. */
    POLICY_VARIABLE,
    /** A limit on size, depth or expansion was reached; what follows was not read. */
    LIMIT
  }

  /** A problem with one place. */
  public static SyntaxProblem of(Kind kind, Span span, String message, String help) {
    return new SyntaxProblem(kind, span, message, help, span);
  }
}
