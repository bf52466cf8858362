package io.github.vpcelint.config;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult.Suppressed;
import io.github.vpcelint.rule.Suppression;
import io.github.vpcelint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts findings into those that are reported and those that somebody asked to be silent about. */
public final class SuppressionFilter {
  private final RuleChoice choice;
  private final List<PathOverride> overrides;
  private final Map<SourceFile, List<Suppression>> byFile = new HashMap<>();
  private final List<Finding> reported = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();

  /**
   * A filter that has seen no finding yet.
   *
   * @param choice severities of rules in each file
   * @param overrides what the configuration ignores in certain files
   * @param suppressions what the files ask for
   */
  public SuppressionFilter(
      RuleChoice choice, List<PathOverride> overrides, List<Suppression> suppressions) {
    this.choice = choice;
    this.overrides = overrides;
    for (Suppression suppression : suppressions) {
      SourceFile file = suppression.scope().file();
      List<Suppression> ofFile = byFile.get(file);
      if (ofFile == null) {
        ofFile = new ArrayList<>();
        byFile.put(file, ofFile);
      }
      ofFile.add(suppression);
    }
  }

  /** Takes findings; one whose rule is off in its file is dropped. */
  public void addAll(List<Finding> findings) {
    for (Finding finding : findings) {
      // A suppression is used even where the rule is off.
      Optional<Suppression> suppression = suppression(finding);
      Level level = choice.level(finding.rule(), finding.span().file().path());
      if (level.severity().isPresent()) {
        // A finding can be milder than its rule; only what is set for its file changes that.
        boolean set = level.severity().get() != choice.severity(finding.rule());
        add(set ? finding.withSeverity(level.severity().get()) : finding, suppression);
      }
    }
  }

  private void add(Finding finding, Optional<Suppression> suppression) {
    if (suppression.isPresent()) {
      suppressed.add(new Suppressed(finding, "inSource", suppression.get().reason()));
      return;
    }
    Optional<PathOverride> override = override(finding);
    if (override.isPresent()) {
      suppressed.add(new Suppressed(finding, "external", override.get().reason()));
    } else {
      reported.add(finding);
    }
  }

  private Optional<Suppression> suppression(Finding finding) {
    List<Suppression> ofFile = byFile.get(finding.span().file());
    if (ofFile != null) {
      for (Suppression suppression : ofFile) {
        if (suppression.covers(finding)) {
          return Optional.of(suppression);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<PathOverride> override(Finding finding) {
    for (PathOverride override : overrides) {
      if (RuleSettings.specificity(override.rules().ignore(), finding.rule()) > 0
          && override.files().match(finding.span().file().path())) {
        return Optional.of(override);
      }
    }
    return Optional.empty();
  }

  /** The findings that are reported, in the order in which they came. */
  public List<Finding> reported() {
    return reported;
  }

  /** The findings that are not, in the order in which they came. */
  public List<Suppressed> suppressed() {
    return suppressed;
  }
}
