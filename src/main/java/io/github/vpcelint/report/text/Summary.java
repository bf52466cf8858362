package io.github.vpcelint.report.text;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.source.SourceFile;
import java.util.Set;
import java.util.TreeSet;

/** The outcome of a run in a few lines. */
final class Summary {
  private final LintResult result;

  Summary(LintResult result) {
    this.result = result;
  }

  /** What was repaired: {@code 4 findings fixed in 2 files}; empty for nothing. */
  String fixedLine() {
    int fixed = result.fixed().size();
    if (fixed == 0) {
      return "";
    }
    Set<String> files = new TreeSet<>();
    for (Finding finding : result.fixed()) {
      files.add(finding.span().file().path());
    }
    return count(fixed, "finding") + " fixed in " + count(files.size(), "file");
  }

  /** What can be repaired: {@code 2 fixable with --fix, 1 with --unsafe-fixes}; may be empty. */
  String fixableLine() {
    int safe = result.fixable(false);
    int more = result.fixable(true) - safe;
    StringBuilder line = new StringBuilder();
    if (safe > 0) {
      line.append(safe).append(" fixable with --fix");
    }
    if (more > 0) {
      line.append(safe > 0 ? ", " : "").append(more).append(safe > 0 ? " more" : " fixable");
      line.append(" with --unsafe-fixes");
    }
    return line.toString();
  }

  /** The line: {@code 3 errors, 1 warning in 2 files; 1 suppressed}. */
  String line() {
    StringBuilder line = new StringBuilder();
    append(Severity.ERROR, line);
    append(Severity.WARNING, line);
    append(Severity.NOTE, line);
    if (line.isEmpty()) {
      appendNothing(line);
    } else {
      line.append(" in ").append(count(filesWithFindings(), "file"));
    }
    appendRest(result.suppressed().size(), " suppressed", line);
    appendRest(result.undecided().size(), " undecided", line);
    return line.toString();
  }

  private void append(Severity severity, StringBuilder line) {
    int count = result.count(severity);
    if (count > 0) {
      line.append(line.isEmpty() ? "" : ", ").append(count(count, severity.label()));
    }
  }

  private void appendNothing(StringBuilder line) {
    int read = 0;
    for (FileRecord file : result.files()) {
      read += file.read() ? 1 : 0;
    }
    int seen = result.files().size();
    if (read == 0 && seen > 0) {
      line.append("no endpoint policy or template in ").append(count(seen, "file"));
    } else {
      line.append("no findings in ").append(count(read, "file"));
    }
  }

  private static void appendRest(int count, String what, StringBuilder line) {
    if (count > 0) {
      line.append("; ").append(count).append(what);
    }
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  // Findings are sorted by path.
  private int filesWithFindings() {
    int files = 0;
    SourceFile last = null;
    for (Finding finding : result.findings()) {
      SourceFile file = finding.span().file();
      files += file == last ? 0 : 1;
      last = file;
    }
    return files;
  }
}
