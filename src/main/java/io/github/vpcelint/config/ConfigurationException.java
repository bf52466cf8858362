package io.github.vpcelint.config;

import java.util.List;

/** A configuration file that cannot be used, with everything that is wrong with it. */
public final class ConfigurationException extends Exception {
  private final transient List<ConfigurationProblem> problems;

  /** One or more problems, in the order of the file. */
  public ConfigurationException(List<ConfigurationProblem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<ConfigurationProblem> problems() {
    return problems;
  }
}
