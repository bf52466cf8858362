package io.github.vpcelint.template;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.syntax.SyntaxProblem;

/** Hands on to the estate what a reader could not read. */
public final class Problems {
  private Problems() {}

  /** The problem as the estate has it. */
  public static Problem of(SyntaxProblem problem) {
    Problem.Kind kind =
        switch (problem.kind()) {
          case PARSE -> Problem.Kind.PARSE;
          case DUPLICATE_KEY -> Problem.Kind.DUPLICATE_KEY;
          case POLICY_VARIABLE -> Problem.Kind.POLICY_VARIABLE;
          case LIMIT -> Problem.Kind.LIMIT;
        };
    return new Problem(kind, problem.span(), problem.message(), problem.help(), problem.other());
  }
}
