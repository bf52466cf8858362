package io.github.vpcelint.cli;

import io.github.vpcelint.config.DeploymentEntry;
import io.github.vpcelint.config.SamConfiguration;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.template.Problems;
import java.util.ArrayList;
import java.util.List;

/** How the SAM CLI deploys the templates of a run, by the configuration files beside them. */
final class SamDeployments {
  private final List<DeploymentEntry> entries = new ArrayList<>();
  private final EstatePart problems = new EstatePart();

  private SamDeployments() {}

  /**
   * Reads the configuration files.
   *
   * @param paths their paths from the root
   * @param files the files inside of the root
   */
  static SamDeployments read(List<String> paths, RootFiles files) {
    SamDeployments deployments = new SamDeployments();
    for (String path : paths) {
      if (files.read("", path) instanceof RootFiles.Found found) {
        deployments.add(found.file());
      }
    }
    return deployments;
  }

  private void add(SourceFile file) {
    SamConfiguration.Content content = SamConfiguration.read(file);
    entries.addAll(content.deployments());
    for (SyntaxProblem problem : content.problems()) {
      problems.add(Problems.of(problem));
    }
  }

  /** The deployments. */
  List<DeploymentEntry> entries() {
    return entries;
  }

  /** What is wrong with the files; their deployments are not known then. */
  EstatePart problems() {
    return problems;
  }
}
