package io.github.vpcelint.report.text;

import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that a repair replaces by others. Of very long lines only the surroundings of the repair
 * are kept.
 *
 * @param file where
 * @param line number of the first line
 * @param removed the lines as they are, possibly none
 * @param added the lines as they will be, possibly none
 */
record Change(SourceFile file, int line, List<String> removed, List<String> added) {
  /** Much more than a line of the report shows. */
  private static final int SURROUNDINGS = 250;

  /** What a repair does, one change for each group of neighbouring lines. */
  static List<Change> of(Fix fix) {
    List<Fix.Edit> edits = new ArrayList<>(fix.edits());
    edits.sort(new ByPlace());
    List<Change> changes = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= edits.size(); i++) {
      if (i == edits.size() || !touch(edits.get(i - 1), edits.get(i))) {
        changes.add(apply(edits.subList(first, i)));
        first = i;
      }
    }
    return changes;
  }

  // A class instead of a lambda: the first lambda of a run costs some milliseconds.
  private static final class ByPlace implements Comparator<Fix.Edit> {
    @Override
    public int compare(Fix.Edit a, Fix.Edit b) {
      int files = a.span().file().path().compareTo(b.span().file().path());
      return files != 0 ? files : Integer.compare(a.span().start(), b.span().start());
    }
  }

  private static boolean touch(Fix.Edit before, Fix.Edit after) {
    return before.span().file() == after.span().file()
        && after.span().startLine() <= before.span().endLine() + 1
        && after.span().start() - before.span().end() <= SURROUNDINGS;
  }

  private static Change apply(List<Fix.Edit> edits) {
    Fix.Edit firstEdit = edits.get(0);
    Fix.Edit lastEdit = edits.get(edits.size() - 1);
    SourceFile file = firstEdit.span().file();
    int firstLine = firstEdit.span().startLine();
    int firstPlace = firstEdit.span().start();
    int start = Math.max(file.lineStart(firstLine), firstPlace - SURROUNDINGS);
    int lastPlace = lastEdit.span().end();
    int lineEnd = Math.min(file.lineEnd(lastEdit.span().endLine()), lastPlace + SURROUNDINGS);
    // An edit may end between the CR and the LF of its line's end.
    int end = Math.max(lastPlace, lineEnd);
    StringBuilder after = new StringBuilder();
    int done = start;
    for (Fix.Edit edit : edits) {
      after.append(file.text(), done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    after.append(file.text(), done, end);
    return between(
        file, firstLine, lines(file.text().substring(start, end)), lines(after.toString()));
  }

  // Leaves out the lines that are the same before and after.
  private static Change between(
      SourceFile file, int firstLine, List<String> before, List<String> after) {
    int shorter = Math.min(before.size(), after.size());
    int same = 0;
    while (same < shorter && before.get(same).equals(after.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && before
            .get(before.size() - 1 - sameAtEnd)
            .equals(after.get(after.size() - 1 - sameAtEnd))) {
      sameAtEnd++;
    }
    return new Change(
        file,
        firstLine + same,
        List.copyOf(before.subList(same, before.size() - sameAtEnd)),
        List.copyOf(after.subList(same, after.size() - sameAtEnd)));
  }

  private static List<String> lines(String text) {
    SourceFile parts = SourceFile.of("", text);
    List<String> lines = new ArrayList<>();
    for (int line = 1; line <= parts.lineCount(); line++) {
      lines.add(parts.lineText(line));
    }
    return lines;
  }
}
