package io.github.vpcelint.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What one call of the program finds around it.
 *
 * @param workingFolder folder that relative paths start from, absolute
 * @param variables the environment variables
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether standard output is shown to a person; asked only when it matters
 */
record Session(
    Path workingFolder,
    Map<String, String> variables,
    InputStream in,
    TextOutput out,
    TextOutput err,
    BooleanSupplier terminal) {

  /** An environment variable; empty when it is not set. */
  String variable(String name) {
    String value = variables.get(name);
    return value == null ? "" : value;
  }
}
