package io.github.vpcelint.rule;

import io.github.vpcelint.spelling.NearestName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names by which configuration and suppressions mean rules: names, codes and families. */
public final class RuleNames {
  private final Set<String> names = new LinkedHashSet<>();

  /** The names of a set of rules. */
  public RuleNames(RuleSet rules) {
    for (RuleInfo info : rules.infos()) {
      names.add(info.name());
      names.add(info.code());
      names.add(info.family());
    }
  }

  /** Whether a name means a rule or several. */
  public boolean contains(String name) {
    return names.contains(name);
  }

  /** What a wrong name was probably meant to be. */
  public Optional<String> nearest(String wrong) {
    return NearestName.closest(wrong, names);
  }
}
