package io.github.vpcelint.report.sarif;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding that goes into a log.
 *
 * @param finding the finding
 * @param suppression why it is suppressed, if it is
 */
record Result(Finding finding, Optional<LintResult.Suppressed> suppression) {

  /** The results of a run in the order of the findings, the suppressed ones last. */
  static List<Result> of(LintResult result, boolean withSuppressed) {
    List<Result> results = new ArrayList<>();
    for (Finding finding : result.findings()) {
      results.add(new Result(finding, Optional.empty()));
    }
    if (withSuppressed) {
      for (LintResult.Suppressed suppressed : result.suppressed()) {
        results.add(new Result(suppressed.finding(), Optional.of(suppressed)));
      }
    }
    return results;
  }

  /** The same results, the most important ones first, so that the end can be cut. */
  static List<Result> ranked(List<Result> results) {
    List<Result> ranked = new ArrayList<>(results);
    ranked.sort(
        Comparator.comparing((Result result) -> result.suppression().isPresent())
            .thenComparing(result -> result.finding().severity(), Comparator.reverseOrder()));
    return ranked;
  }
}
