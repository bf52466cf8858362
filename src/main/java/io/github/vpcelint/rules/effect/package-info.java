/** Rules about what a policy as a whole lets through. */
@NullMarked
package io.github.vpcelint.rules.effect;

import org.jspecify.annotations.NullMarked;
