/** Rules about what a statement lets someone do. */
@NullMarked
package io.github.vpcelint.rules.action;

import org.jspecify.annotations.NullMarked;
