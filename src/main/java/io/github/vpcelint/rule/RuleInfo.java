package io.github.vpcelint.rule;

import java.util.List;

/**
 * What is known of a rule without running it: the front matter of its manual in {@code rules/}.
 *
 * @param code short stable code, {@code VPCE801}
 * @param name the rule's name, {@code duplicate-private-dns}
 * @param family the folder of its manual, {@code dns}
 * @param severity severity of its findings unless configured
 * @param securitySeverity 0.0 to 10.0 for code scanning; negative when the rule has none
 * @param inputs the languages that it applies to: {@code policy}, {@code cloudformation}, {@code
 *     terraform}, {@code plan}, {@code describe}
 * @param since the version that brought it
 * @param fixable {@code none}, {@code safe} or {@code unsafe}
 * @param enabled whether it runs unless configured
 * @param summary what it finds, in a sentence
 */
public record RuleInfo(
    String code,
    String name,
    String family,
    Severity severity,
    double securitySeverity,
    List<String> inputs,
    String since,
    String fixable,
    boolean enabled,
    String summary) {

  /** Whether findings carry a security severity. */
  public boolean isSecurity() {
    return securitySeverity >= 0;
  }

  /** Whether the name of a rule, its code or the name of a family means this rule. */
  public boolean isMeantBy(String other) {
    return other.equals(name) || other.equals(code) || other.equals(family);
  }
}
