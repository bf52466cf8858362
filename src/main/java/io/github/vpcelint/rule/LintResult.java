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
 * @param fixed what was found and repaired, in the order of the repairs; the findings are those of
 *     the files after it
 */
public record LintResult(
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<FileRecord> files,
    List<Notification> notifications,
    List<Undecided> undecided,
    List<Finding> fixed) {
  /**
   * A finding that is not reported.
   *
   * @param finding the finding
   * @param source {@code inSource} for a comment or metadata, {@code external} for configuration or
   *     a baseline, as SARIF has it
   * @param reason why, or an empty string
   */
  public record Suppressed(Finding finding, String source, String reason) {}

  /** The outcome of a run that repaired nothing. */
  public LintResult(
      List<Finding> findings,
      List<Suppressed> suppressed,
      List<FileRecord> files,
      List<Notification> notifications,
      List<Undecided> undecided) {
    this(findings, suppressed, files, notifications, undecided, List.of());
  }

  /**
   * How many findings can be repaired.
   *
   * @param unsafe whether repairs may change the meaning
   */
  public int fixable(boolean unsafe) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.fix(unsafe).isPresent() ? 1 : 0;
    }
    return count;
  }

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
