package io.github.vpcelint.policy;

import io.github.vpcelint.value.MapValue;
import java.util.List;

/**
 * The Action, NotAction, Resource or NotResource element of a statement.
 *
 * @param field the element as it stands in the statement
 * @param negated whether it is the Not… form
 * @param patterns the texts that it lists
 * @param complete whether these are all: no item is unknown or of another type
 */
public record PatternElement(
    MapValue.Field field, boolean negated, List<PolicyText> patterns, boolean complete) {}
