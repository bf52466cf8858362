package io.github.vpcelint.cli;

import io.github.vpcelint.config.ConfigurationProblem;
import io.github.vpcelint.report.VisibleText;
import io.github.vpcelint.source.Span;
import java.util.List;

/** Tells what is wrong with a configuration file. */
final class ConfigurationText {
  private ConfigurationText() {}

  /** One line a problem, {@code path:line:col: error: message}, with its help. */
  static String of(List<ConfigurationProblem> problems) {
    VisibleText visible = VisibleText.unicode();
    StringBuilder text = new StringBuilder("the configuration cannot be used.");
    for (ConfigurationProblem problem : problems) {
      Span place = problem.span();
      text.append('\n').append(visible.of(place.file().path())).append(':');
      text.append(place.startLine()).append(':').append(place.startColumn()).append(": error: ");
      text.append(visible.of(problem.message()));
      if (!problem.help().isEmpty()) {
        text.append(' ').append(visible.of(problem.help()));
      }
    }
    return text.toString();
  }
}
