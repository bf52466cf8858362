package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;

/**
 * A value that a stack or root module hands to whoever asks for it, such as templates that are not
 * part of the run.
 *
 * @param declaration the output
 * @param value its value
 */
public record Output(Declaration declaration, Value value) {}
