package io.github.vpcelint.rule;

/** Which rules run, and how severe their findings are. */
public interface RuleSelection {
  /** Whether a rule runs at all. */
  boolean runs(RuleInfo rule);

  /** Severity of a rule's findings. */
  Severity severity(RuleInfo rule);
}
