package io.github.vpcelint.fix;

import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As many repairs as can be made at once. Of two that touch the same characters the first one is
 * made; the other one waits for the next round, when the rules have seen what became of the file.
 */
public final class FixRound {
  private final List<Finding> fixed = new ArrayList<>();
  // Files are told apart by identity.
  private final Map<SourceFile, FileEdits> edits = new HashMap<>();

  private FixRound() {}

  /**
   * Chooses repairs.
   *
   * @param findings what was found, in the order of reports
   * @param unsafe whether repairs may change the meaning
   * @param files which files may be changed
   */
  public static FixRound of(List<Finding> findings, boolean unsafe, FileChoice files) {
    FixRound round = new FixRound();
    for (Finding finding : findings) {
      Optional<Fix> fix = finding.fix(unsafe);
      if (fix.isPresent() && round.takes(fix.get(), files)) {
        round.add(finding, fix.get());
      }
    }
    return round;
  }

  /** The findings that are repaired. */
  public List<Finding> fixed() {
    return fixed;
  }

  /** A file after the round; the very same one when nothing in it is repaired. */
  public SourceFile apply(SourceFile file) {
    FileEdits changes = edits.get(file);
    return changes == null ? file : changes.applyTo(file);
  }

  private boolean takes(Fix fix, FileChoice files) {
    for (Fix.Edit edit : fix.edits()) {
      FileEdits changes = edits.get(edit.span().file());
      boolean free = changes == null || changes.takes(edit);
      if (!free || !files.includes(edit.span().file())) {
        return false;
      }
    }
    return !fix.edits().isEmpty();
  }

  private void add(Finding finding, Fix fix) {
    for (Fix.Edit edit : fix.edits()) {
      edits.computeIfAbsent(edit.span().file(), file -> new FileEdits()).add(edit);
    }
    fixed.add(finding);
  }
}
