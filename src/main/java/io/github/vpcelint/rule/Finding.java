package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule found.
 *
 * @param rule the rule
 * @param severity how much it matters, as configured
 * @param span the exact characters that it is about
 * @param message what is wrong with the actual values and what AWS does about it; one or more
 *     sentences without a line break
 * @param help the shortest way out
 * @param when a deployment in which it holds, when it does not hold in all: <code>Env is "prod"
 *     </code>
 * @param subject what it is about, as a path that does not change with the lines of the file:
 *     {@code Endpoint/Statement[0]/Action}; for fingerprints and logical locations
 * @param related other places that belong to it
 * @param fixes mechanical repairs, the best one first
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    Span span,
    String message,
    Optional<String> help,
    Optional<String> when,
    String subject,
    List<Related> related,
    List<Fix> fixes) {
  /**
   * Another place that belongs to a finding.
   *
   * @param span where
   * @param message what is there, in a few words
   */
  public record Related(Span span, String message) {}

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, span, message, help, when, subject, related, fixes);
  }
}
