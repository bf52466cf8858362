/** Ignore files in the syntax of {@code .gitignore}. */
@NullMarked
package io.github.vpcelint.source.ignore;

import org.jspecify.annotations.NullMarked;
