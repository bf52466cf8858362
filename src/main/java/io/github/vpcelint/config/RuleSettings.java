package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules run and how severe they are. Every name is a rule's name or code, a family, or {@code
 * all}; of several that mean a rule the most specific one counts.
 *
 * @param select the only rules that run; empty for those that run by default
 * @param ignore rules that do not run
 * @param levels severities by name
 */
public record RuleSettings(List<String> select, List<String> ignore, Map<String, Level> levels) {
  /** Nothing is said. */
  public static final RuleSettings NONE = new RuleSettings(List.of(), List.of(), Map.of());

  /** The name that means every rule. */
  public static final String ALL = "all";

  /** Whether a name means rules. */
  public static boolean isKnown(String name, RuleNames names) {
    return name.equals(ALL) || names.contains(name);
  }

  /** The severity set for a rule. */
  public Optional<Level> level(RuleInfo rule) {
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    for (String name : new String[] {rule.name(), rule.code(), rule.family(), ALL}) {
      Optional<Level> level = Optional.ofNullable(levels.get(name));
      if (level.isPresent()) {
        return level;
      }
    }
    return Optional.empty();
  }

  /** Whether the severity of a rule is set by its own name or code. */
  boolean setsByName(RuleInfo rule) {
    return levels.containsKey(rule.name()) || levels.containsKey(rule.code());
  }

  /** How specifically names mean a rule: 0 not at all, 1 as one of all, 2 by family, 3 by name. */
  static int specificity(List<String> names, RuleInfo rule) {
    int most = 0;
    for (String name : names) {
      if (name.equals(rule.name()) || name.equals(rule.code())) {
        return 3;
      }
      if (name.equals(rule.family())) {
        most = 2;
      } else if (name.equals(ALL)) {
        most = Math.max(most, 1);
      }
    }
    return most;
  }
}
