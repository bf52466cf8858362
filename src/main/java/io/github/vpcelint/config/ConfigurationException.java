package io.github.vpcelint.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A configuration file that cannot be used, with everything that is wrong with it. */
public final class ConfigurationException extends Exception {
  private final transient List<ConfigurationProblem> problems;

  /** One or more problems, in any order. */
  public ConfigurationException(List<ConfigurationProblem> problems) {
    super(problems.get(0).message());
    List<ConfigurationProblem> sorted = new ArrayList<>(problems);
    sorted.sort(Comparator.comparingInt(problem -> problem.span().start()));
    this.problems = List.copyOf(sorted);
  }

  /** What is wrong, in the order of the file. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }
}
