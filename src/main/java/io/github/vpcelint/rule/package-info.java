/**
 * What a rule and a finding are, and the engine that runs rules over an estate. Knows no single
 * rule.
 */
@NullMarked
package io.github.vpcelint.rule;

import org.jspecify.annotations.NullMarked;
