package io.github.vpcelint.rules.document;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;

/** A file that is too large, too deep or expands too far to be read. */
public final class LimitExceeded implements Rule {
  @Override
  public void check(CheckContext context) {
    ReadingProblems.report(Problem.Kind.LIMIT, "", context);
  }
}
