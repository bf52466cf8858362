package io.github.vpcelint.report;

import io.github.vpcelint.rule.RuleInfo;
import java.io.IOException;

/** Where the manuals of rules come from; {@link Manual#of} for those of this version. */
@FunctionalInterface
public interface RuleManuals {
  /** The manual of a rule. */
  Manual manual(RuleInfo rule) throws IOException;
}
