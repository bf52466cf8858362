package io.github.vpcelint.rule;

import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A comment or metadata entry that asks for silence about certain rules in a certain place. */
public final class Suppression {
  private final List<String> rules;
  private final String reason;
  private final Span span;
  private final Span scope;
  private final List<String> used = new ArrayList<>();

  /**
   * A suppression that has not suppressed anything yet.
   *
   * @param rules names or codes of rules, or names of families
   * @param reason why, or an empty string
   * @param span the place of the suppression itself
   * @param scope where it applies: findings that begin inside are suppressed
   */
  public Suppression(List<String> rules, String reason, Span span, Span scope) {
    this.rules = List.copyOf(rules);
    this.reason = reason;
    this.span = span;
    this.scope = scope;
  }

  /** Names or codes of rules, or names of families. */
  public List<String> rules() {
    return rules;
  }

  /** Why, or an empty string. */
  public String reason() {
    return reason;
  }

  /** The place of the suppression itself. */
  public Span span() {
    return span;
  }

  /** Where it applies. */
  public Span scope() {
    return scope;
  }

  /** Whether it covers a finding; a suppression that does is used from then on. */
  public boolean covers(Finding finding) {
    Span place = finding.span();
    boolean inside =
        place.file() == scope.file()
            && place.start() >= scope.start()
            && place.start() <= scope.end();
    if (!inside) {
      return false;
    }
    for (String rule : rules) {
      if (finding.rule().isMeantBy(rule)) {
        used.add(rule);
        return true;
      }
    }
    return false;
  }

  /** Counts a rule that it names as used, because nothing can be said about it in this run. */
  void excuse(String rule) {
    used.add(rule);
  }

  /** The rules that it names and that it has not suppressed anything of. */
  public List<String> unused() {
    List<String> unused = new ArrayList<>(rules);
    unused.removeAll(used);
    return unused;
  }
}
