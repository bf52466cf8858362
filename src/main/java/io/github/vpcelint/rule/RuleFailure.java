package io.github.vpcelint.rule;

/**
 * A rule that threw an exception: a bug of the program, not of its user.
 *
 * @param rule the rule
 * @param cause what was thrown
 */
public record RuleFailure(RuleInfo rule, Throwable cause) {}
