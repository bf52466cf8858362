/** Rules about whether a file can be read at all. */
@NullMarked
package io.github.vpcelint.rules.document;

import org.jspecify.annotations.NullMarked;
