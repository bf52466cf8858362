package io.github.vpcelint.rule;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.RedundantPattern;
import io.github.vpcelint.policy.Statement;
import java.util.Optional;

/** Reports the patterns of an element that others of the same element cover. */
public final class RedundantItems {
  private RedundantItems() {}

  /**
   * Looks at an element, if it is there.
   *
   * @param ignoresCase whether upper and lower case are the same: in actions, not in resources
   */
  public static void report(
      Optional<PatternElement> written,
      boolean ignoresCase,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    if (written.isEmpty()) {
      return;
    }
    PatternElement element = written.get();
    for (RedundantPattern redundant : RedundantPattern.in(element, ignoresCase)) {
      PolicyText pattern = redundant.pattern();
      context
          .find(
              pattern.innerSpan(),
              pattern.display() + " adds nothing: " + redundant.cover().display() + " covers it")
          .help("remove it")
          .fix(ItemRemoval.fix(element.field().value(), pattern.value()))
          .related(redundant.cover().innerSpan(), "covers it")
          .in(policy, statement, element.name())
          .when(pattern.when())
          .report();
    }
  }
}
