package io.github.vpcelint.config;

import io.github.vpcelint.syntax.SyntaxLimits;

/**
 * Bounds of a run.
 *
 * @param syntax bounds for each file
 * @param findings most findings that are reported
 */
public record Limits(SyntaxLimits syntax, int findings) {
  /** The limits unless configured; 100,000 findings. */
  public static final Limits DEFAULT = new Limits(SyntaxLimits.DEFAULT, 100_000);
}
