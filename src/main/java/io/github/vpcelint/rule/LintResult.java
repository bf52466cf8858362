package io.github.vpcelint.rule;

import java.util.List;

/**
 * The outcome of a run, the same for every report format.
 *
 * @param findings what was found, sorted by path, place, rule and message
 * @param suppressed what was found and suppressed, with the suppression, in the same order
 * @param files what became of each file, sorted by path
 * @param notifications what the user must know about the run itself
 * @param undecided what could not be decided, sorted like the findings
 */
public record LintResult(
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<FileRecord> files,
    List<Notification> notifications,
    List<Undecided> undecided) {
  /**
   * A finding that is not reported.
   *
   * @param finding the finding
   * @param source {@code inSource} for a comment or metadata, {@code external} for configuration or
   *     a baseline, as SARIF has it
   * @param reason why, or an empty string
   */
  public record Suppressed(Finding finding, String source, String reason) {}

  /** How many findings have a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      if (finding.severity() == severity) {
        count++;
      }
    }
    return count;
  }
}
