package io.github.vpcelint.cli;

import io.github.vpcelint.config.ConfigurationProblem;
import io.github.vpcelint.report.VisibleText;
import io.github.vpcelint.source.Span;
import java.util.List;

/** Tells what is wrong with a configuration file. */
final class ConfigurationText {
  private ConfigurationText() {}

  /** The headline, and one line a problem, {@code path:line:col: error: message}, with its help. */
  static String of(String headline, List<ConfigurationProblem> problems) {
    StringBuilder text = new StringBuilder(headline);
    for (ConfigurationProblem problem : problems) {
      text.append('\n').append(of(problem));
    }
    return text.toString();
  }

  /** The line of one problem. */
  static String of(ConfigurationProblem problem) {
    VisibleText visible = VisibleText.unicode();
    Span place = problem.span();
    String help = problem.help().isEmpty() ? "" : " " + problem.help();
    return visible.of(place.file().path())
        + ":"
        + place.startLine()
        + ":"
        + place.startColumn()
        + ": error: "
        + visible.of(problem.message() + help);
  }
}
