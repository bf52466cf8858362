package io.github.vpcelint.estate;

import io.github.vpcelint.value.MapValue;

/**
 * A resource as its configuration writes it, to be held against the schema of its type.
 *
 * @param declaration how it is declared
 * @param body its arguments and nested blocks
 */
public record DeclaredResource(Declaration declaration, MapValue body) {}
