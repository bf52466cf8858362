package io.github.vpcelint.config;

import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.RuleSelection;
import io.github.vpcelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** What command line and configuration together say about rules. */
public final class RuleChoice implements RuleSelection {
  private static final String REASON_RULE = "suppression-without-reason";

  private final RuleSettings commandLine;
  private final Configuration configuration;

  /**
   * A choice.
   *
   * @param commandLine what the command line says; it goes before the configuration
   * @param configuration what the configuration says
   */
  public RuleChoice(RuleSettings commandLine, Configuration configuration) {
    this.commandLine = commandLine;
    this.configuration = configuration;
  }

  /** Whether a rule runs: its findings count in some file. */
  @Override
  public boolean runs(RuleInfo rule) {
    if (level(rule, RuleSettings.NONE) != Level.OFF) {
      return true;
    }
    for (PathOverride override : configuration.overrides()) {
      if (level(rule, override.rules()) != Level.OFF) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Severity severity(RuleInfo rule) {
    return level(rule, RuleSettings.NONE).severity().orElse(rule.severity());
  }

  /**
   * The severity of a rule's findings in a file.
   *
   * @param path the file's path from the root
   */
  public Level level(RuleInfo rule, String path) {
    List<PathOverride> overrides = configuration.overrides();
    for (int i = overrides.size() - 1; i >= 0; i--) {
      PathOverride override = overrides.get(i);
      if (override.rules().level(rule).isPresent() && override.files().match(path)) {
        return level(rule, override.rules());
      }
    }
    return level(rule, RuleSettings.NONE);
  }

  private Level level(RuleInfo rule, RuleSettings override) {
    boolean named = false;
    Optional<Level> level = Optional.empty();
    for (RuleSettings settings :
        new RuleSettings[] {commandLine, override, configuration.rules()}) {
      named |= settings.setsByName(rule);
      level = level.isPresent() ? level : settings.level(rule);
    }
    return isSelected(rule, named) ? level.orElse(Level.of(rule.severity())) : Level.OFF;
  }

  private boolean isSelected(RuleInfo rule, boolean named) {
    RuleSettings file = configuration.rules();
    boolean typed = !commandLine.select().isEmpty();
    int typedIn = RuleSettings.specificity(commandLine.select(), rule);
    int typedOut = RuleSettings.specificity(commandLine.ignore(), rule);
    int fileIn = typed ? 0 : RuleSettings.specificity(file.select(), rule);
    int fileOut = RuleSettings.specificity(file.ignore(), rule);
    if (typedOut > 0 && typedOut >= typedIn) {
      return false;
    }
    if (fileOut > 0 && fileOut > typedIn && fileOut >= fileIn) {
      return false;
    }
    if (typed || !file.select().isEmpty()) {
      return typedIn + fileIn > 0;
    }
    return rule.enabled() || named || isAskedForReasons(rule);
  }

  private boolean isAskedForReasons(RuleInfo rule) {
    return configuration.requireReason() && rule.name().equals(REASON_RULE);
  }
}
