package io.github.vpcelint.cli;

import io.github.vpcelint.rule.Coverage;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.template.FileReading;
import io.github.vpcelint.template.InputKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of the estate a run has read: all of it when a folder was walked, a part of it when
 * every file was named, as a commit hook does with the files of the commit.
 */
final class RunCoverage implements Coverage {
  private final boolean whole;
  private final Set<SourceFile> selfContained = new HashSet<>();

  /**
   * The coverage of a run.
   *
   * @param files what the files were read as
   * @param named the paths of those that the command line names
   */
  RunCoverage(List<FileReading> files, Set<String> named) {
    boolean walked = false;
    for (FileReading file : files) {
      walked |= !named.contains(file.file().path());
      if (isSelfContained(file.kinds())) {
        selfContained.add(file.file());
      }
    }
    this.whole = walked;
  }

  /** A module of Terraform is a folder, and a bare policy hangs on an endpoint somewhere else. */
  private static boolean isSelfContained(List<InputKind> kinds) {
    return !kinds.contains(InputKind.TERRAFORM) && !kinds.contains(InputKind.ENDPOINT_POLICY);
  }

  @Override
  public boolean isWhole() {
    return whole;
  }

  @Override
  public boolean isSelfContained(SourceFile file) {
    return selfContained.contains(file);
  }
}
