package io.github.vpcelint.cli;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What repairs made of the files of a run, in memory.
 *
 * @param before the files as they were read
 * @param after the repaired files, in the same order
 * @param linting what is found in the repaired files
 * @param fixed what was repaired, in the order of the repairs
 * @param untouched files that were to be repaired and were not: path and reason, a sentence
 */
record Repaired(
    Inputs before,
    Inputs after,
    Linting linting,
    List<Finding> fixed,
    Map<String, String> untouched) {
  /** A file with a repair in it. */
  record Changed(SourceFile before, SourceFile after) {}

  /** The files with repairs, sorted by path. */
  List<Changed> changed() {
    List<Changed> changed = new ArrayList<>();
    for (int i = 0; i < before.trees().size(); i++) {
      SourceFile old = before.trees().get(i).file();
      SourceFile now = after.trees().get(i).file();
      if (!old.text().equals(now.text())) {
        changed.add(new Changed(old, now));
      }
    }
    return changed;
  }

  /** What is found in the files when some of them stay as they were. */
  Repaired without(List<String> paths, Linter linter) {
    List<SyntaxTree> trees = new ArrayList<>();
    for (int i = 0; i < before.trees().size(); i++) {
      boolean back = paths.contains(before.trees().get(i).file().path());
      trees.add((back ? before : after).trees().get(i));
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : fixed) {
      if (!paths.contains(finding.span().file().path())) {
        kept.add(finding);
      }
    }
    Inputs mixed = after.withTrees(trees);
    return new Repaired(before, mixed, linter.lint(mixed), kept, untouched);
  }

  /** The outcome for the reports: what was repaired, and what is left. */
  Linting outcome() {
    LintResult left = linting.result();
    RunLog log = linting.log();
    for (Map.Entry<String, String> each : untouched.entrySet()) {
      log.addUnrepaired(each.getKey(), each.getValue());
    }
    return new Linting(
        new LintResult(
            left.findings(),
            left.suppressed(),
            left.files(),
            log.notifications(),
            left.undecided(),
            fixed),
        log,
        linting.readings(),
        linting.estate(),
        linting.found());
  }
}
