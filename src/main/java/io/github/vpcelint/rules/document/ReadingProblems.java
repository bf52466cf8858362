package io.github.vpcelint.rules.document;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;

/** What the readers could not read, as findings of the rule whose subject it is. */
final class ReadingProblems {
  private ReadingProblems() {}

  /**
   * Reports the problems of one kind.
   *
   * @param other what stands at a problem's other place
   */
  static void report(Problem.Kind kind, String other, CheckContext context) {
    for (Problem problem : context.estate().problems()) {
      if (problem.kind() != kind) {
        continue;
      }
      FindingBuilder finding =
          context.find(problem.span(), problem.message()).help(problem.help()).about("document");
      if (!problem.other().equals(problem.span())) {
        finding.related(problem.other(), other);
      }
      finding.report();
    }
  }
}
