package io.github.vpcelint.report;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of each file that was read, files without any included. */
final class FindingsByFile {
  private final Map<String, List<Finding>> findings = new TreeMap<>();

  FindingsByFile(LintResult result) {
    for (FileRecord file : result.files()) {
      if (file.read()) {
        findings.put(file.path(), new ArrayList<>());
      }
    }
    for (Finding finding : result.findings()) {
      of(finding.span().file().path()).add(finding);
    }
  }

  /** Findings by path, in the order of the paths. */
  Map<String, List<Finding>> all() {
    return findings;
  }

  private List<Finding> of(String path) {
    List<Finding> known = findings.get(path);
    if (known == null) {
      known = new ArrayList<>();
      findings.put(path, known);
    }
    return known;
  }
}
