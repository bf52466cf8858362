package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSet;
import io.github.vpcelint.spelling.NearestName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The names that mean rules: names, codes, families and {@code all}. */
public final class RuleNames {
  private final Set<String> names = new LinkedHashSet<>();

  /** The names of a set of rules. */
  public RuleNames(RuleSet rules) {
    for (RuleInfo info : rules.infos()) {
      names.add(info.name());
      names.add(info.code());
      names.add(info.family());
    }
    names.add(RuleSettings.ALL);
  }

  /** Whether a name means something. */
  public boolean contains(String name) {
    return names.contains(name);
  }

  /** What a wrong name was probably meant to be. */
  public Optional<String> nearest(String wrong) {
    return NearestName.closest(wrong, names);
  }
}
