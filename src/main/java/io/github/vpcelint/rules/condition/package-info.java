/** Rules about when a statement applies. */
@NullMarked
package io.github.vpcelint.rules.condition;

import org.jspecify.annotations.NullMarked;
