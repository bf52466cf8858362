/** Rules about what a statement applies to. */
@NullMarked
package io.github.vpcelint.rules.resource;

import org.jspecify.annotations.NullMarked;
