package io.github.vpcelint.graph;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was found at a node.
 *
 * @param findings the findings, in the order of the reports
 */
public record Marks(List<Finding> findings) {
  /** A node without findings. */
  public static final Marks NONE = new Marks(List.of());

  /** The highest severity; empty when nothing was found. */
  public Optional<Severity> worst() {
    Severity worst = null;
    for (Finding finding : findings) {
      if (worst == null || finding.severity().compareTo(worst) > 0) {
        worst = finding.severity();
      }
    }
    return Optional.ofNullable(worst);
  }

  /** One line for each rule that found something: {@code error: duplicate-private-dns}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      String line = finding.severity().label() + ": " + finding.rule().name();
      if (!lines.contains(line)) {
        lines.add(line);
      }
    }
    return lines;
  }
}
