package io.github.vpcelint.rules.document;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.Rule;

/** A reference that names nothing. */
public final class UnresolvableReference implements Rule {
  @Override
  public void check(CheckContext context) {
    ReadingProblems.report(Problem.Kind.UNRESOLVED, "", context);
    for (Problem problem : context.estate().problems()) {
      if (problem.kind() == Problem.Kind.UNCHECKED) {
        context.undecided(problem.span(), problem.message());
      }
    }
  }
}
