package io.github.vpcelint.rules.document;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;

/** A key that stands twice in one object. */
public final class DuplicateKey implements Rule {
  @Override
  public void check(CheckContext context) {
    ReadingProblems.report(Problem.Kind.DUPLICATE_KEY, "the first one, which is lost", context);
  }
}
