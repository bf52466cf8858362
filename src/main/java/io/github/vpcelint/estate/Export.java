package io.github.vpcelint.estate;

import io.github.vpcelint.value.Value;

/**
 * A value that a stack makes known to other stacks, as an export or in Parameter Store.
 *
 * @param declaration the output that exports it
 * @param name the export's name, a text; {@code ssm:} and the parameter's name for Parameter Store
 * @param value the exported value
 */
public record Export(Declaration declaration, Value name, Value value) {}
