package io.github.vpcelint.syntax;

import io.github.vpcelint.source.Span;

/**
 * A comment, read only where a suppression may stand.
 *
 * @param text the comment without its mark ({@code #}, {@code //}, …)
 * @param span its place, mark included
 */
public record Comment(String text, Span span) {}
