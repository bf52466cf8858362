package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;
import java.util.Optional;

/**
 * Something about the run itself that its user must know: a file that could not be read, a report
 * that was cut, an error of the program.
 *
 * @param level how much it matters; an {@link Severity#ERROR} makes the run incomplete
 * @param message a sentence
 * @param path the file that it is about
 * @param place the exact place in the file, when there is one
 */
public record Notification(
    Severity level, String message, Optional<String> path, Optional<Span> place) {}
