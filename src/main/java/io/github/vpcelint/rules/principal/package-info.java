/** Rules about who a statement speaks of. */
@NullMarked
package io.github.vpcelint.rules.principal;

import org.jspecify.annotations.NullMarked;
