package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;

/**
 * A question that a rule could not decide, so that silence is not mistaken for proof.
 *
 * @param rule the rule
 * @param span what it is about
 * @param reason what is not known
 */
public record Undecided(RuleInfo rule, Span span, String reason) {}
