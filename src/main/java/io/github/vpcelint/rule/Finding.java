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
 * @param circumstances where and when it holds
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
    Circumstances circumstances,
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

  /** A finding that holds outside of any deployment and construct that has a name. */
  public Finding(
      RuleInfo rule,
      Severity severity,
      Span span,
      String message,
      Optional<String> help,
      Optional<String> when,
      String subject,
      List<Related> related,
      List<Fix> fixes) {
    this(rule, severity, span, message, help, Circumstances.of(when), subject, related, fixes);
  }

  /** Values of parameters with which it holds, when it does not hold with all. */
  public Optional<String> when() {
    return circumstances.when();
  }

  /**
   * The repair to make, if there is one.
   *
   * @param unsafe whether it may change the meaning
   */
  public Optional<Fix> fix(boolean unsafe) {
    for (Fix fix : fixes) {
      if (unsafe || fix.safe()) {
        return Optional.of(fix);
      }
    }
    return Optional.empty();
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, span, message, help, circumstances, subject, related, fixes);
  }

  /** The same finding in other circumstances. */
  Finding withCircumstances(Circumstances other) {
    return new Finding(rule, severity, span, message, help, other, subject, related, fixes);
  }
}
