/** Which known name a misspelt one was probably meant to be. Knows no names itself. */
@NullMarked
package io.github.vpcelint.spelling;

import org.jspecify.annotations.NullMarked;
