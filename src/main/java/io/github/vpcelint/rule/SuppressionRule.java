package io.github.vpcelint.rule;

import java.util.List;

/** A rule about the suppressions of a run; it runs after all other rules. */
public interface SuppressionRule extends Rule {
  /**
   * Looks at the suppressions.
   *
   * @param suppressions all that were read, each knowing whether it suppressed something
   */
  void check(List<Suppression> suppressions, CheckContext context);

  @Override
  default void check(CheckContext context) {
    // The suppressions are not known before the other rules have run.
  }
}
