package io.github.vpcelint.config;

import io.github.vpcelint.source.Span;

/**
 * Something in a configuration file that is not as it must be.
 *
 * @param span where
 * @param message what is wrong, in a sentence
 * @param help the way out, or an empty text
 */
public record ConfigurationProblem(Span span, String message, String help) {}
