package io.github.vpcelint.rule;

import java.util.List;

/** A rule about the suppressions of a run; it runs after all other rules. */
public interface SuppressionRule extends Rule {
  /**
   * Looks at the suppressions.
   *
   * @param suppressions all that were read, each knowing whether it suppressed something
   * @param names the rules that exist
   */
  void check(List<Suppression> suppressions, RuleNames names, CheckContext context);

  @Override
  default void check(CheckContext context) {
    // The suppressions are not known before the other rules have run.
  }
}
