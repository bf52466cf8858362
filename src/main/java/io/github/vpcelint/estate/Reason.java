package io.github.vpcelint.estate;

import io.github.vpcelint.source.Span;

/**
 * A step on the way from a property to its value.
 *
 * @param span where the step is made
 * @param text what happens there, in a few words
 */
public record Reason(Span span, String text) {}
