/**
 * One located tree for every format: mappings, sequences and scalars, each with the spans of keys
 * and values. Knows nothing about AWS.
 */
@NullMarked
package io.github.vpcelint.syntax;

import org.jspecify.annotations.NullMarked;
