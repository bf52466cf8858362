package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;

/**
 * A document that a loader failed on: a bug of the program, not of its user.
 *
 * @param file the file
 * @param cause what was thrown
 */
public record LoadFailure(SourceFile file, Throwable cause) {}
