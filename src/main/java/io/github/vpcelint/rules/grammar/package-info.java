/** Rules about whether a document is a policy. */
@NullMarked
package io.github.vpcelint.rules.grammar;

import org.jspecify.annotations.NullMarked;
