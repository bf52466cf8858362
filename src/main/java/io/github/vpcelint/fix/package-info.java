/**
 * Repairs of findings, applied to the text of files: which of them go together, and what becomes of
 * the text.
 */
@NullMarked
package io.github.vpcelint.fix;

import org.jspecify.annotations.NullMarked;
