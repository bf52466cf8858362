/** Rules about whether a name will lead to the endpoint. */
@NullMarked
package io.github.vpcelint.rules.dns;

import org.jspecify.annotations.NullMarked;
