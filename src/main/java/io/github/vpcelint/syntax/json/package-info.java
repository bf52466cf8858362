/** Reads JSON, also JSON embedded in a string of another document, into the located tree. */
@NullMarked
package io.github.vpcelint.syntax.json;

import org.jspecify.annotations.NullMarked;
