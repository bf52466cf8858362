/** The command line: wires the other packages together. */
@NullMarked
package io.github.vpcelint.cli;

import org.jspecify.annotations.NullMarked;
