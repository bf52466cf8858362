/** Reads TOML. */
@NullMarked
package io.github.vpcelint.syntax.toml;

import org.jspecify.annotations.NullMarked;
