/**
 * Partially evaluated values: known, known with holes, one of several, or unknown with a reason.
 */
@NullMarked
package io.github.vpcelint.value;

import org.jspecify.annotations.NullMarked;
