/** Rules about other policies in the same templates that concern an endpoint. */
@NullMarked
package io.github.vpcelint.rules.neighbours;

import org.jspecify.annotations.NullMarked;
