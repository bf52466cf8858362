/** Reads a file into the located tree, whichever of the formats it is in. */
@NullMarked
package io.github.vpcelint.syntax.reader;

import org.jspecify.annotations.NullMarked;
