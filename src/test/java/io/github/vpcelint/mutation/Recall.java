package io.github.vpcelint.mutation;

import io.github.vpcelint.cli.TextLinter;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Plants mistakes and counts which of them are found. */
final class Recall {
  /** How often a mistake is made in one file; more of the same teach nothing. */
  private static final int PER_FILE = 3;

  private final TextLinter linter = new TextLinter();
  private final int most;
  private final Map<Fault, Integer> tried = new HashMap<>();
  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  /**
   * Nothing is planted yet.
   *
   * @param most how often each mistake is made at most
   */
  Recall(int most) {
    this.most = most;
  }

  /** What was not found, or found beside what was planted. */
  List<String> failures() {
    return failures;
  }

  /** For each rule, how many of its mistakes were found. */
  String table() {
    StringBuilder table = new StringBuilder();
    int[] all = new int[2];
    counts.forEach(
        (rule, count) -> {
          all[0] += count[0];
          all[1] += count[1];
          table.append("%-34s %6d of %6d%n".formatted(rule, count[0], count[1]));
        });
    return table.append("%-34s %6d of %6d%n".formatted("all", all[0], all[1])).toString();
  }

  void plant(List<Fault> faults, List<Subject> subjects) {
    for (Subject file : subjects) {
      TextLinter.Outcome found = lint(file, file.text());
      boolean bare = found.policies().stream().anyMatch(policy -> policy.endpoint().isEmpty());
      Subject subject = bare ? file.asPolicy() : file;
      TextLinter.Outcome before = lint(subject, subject.text());
      Map<Fault, Integer> here = new HashMap<>();
      for (Site site : Site.in(subject, before.policies(), linter.catalog())) {
        for (Fault fault : faults) {
          plant(fault, site, subject, before, here);
        }
      }
    }
  }

  private TextLinter.Outcome lint(Subject subject, String text) {
    return linter.lint(subject.path(), text, subject.options(), subject.now());
  }

  private void plant(
      Fault fault,
      Site site,
      Subject subject,
      TextLinter.Outcome before,
      Map<Fault, Integer> here) {
    if (tried.getOrDefault(fault, 0) >= most || here.getOrDefault(fault, 0) >= PER_FILE) {
      return;
    }
    for (Planting planting : fault.plant().apply(site)) {
      if (tried.merge(fault, 1, Integer::sum) > most
          || here.merge(fault, 1, Integer::sum) > PER_FILE) {
        return;
      }
      check(fault, planting, site, subject, before);
    }
  }

  private void check(
      Fault fault, Planting planting, Site site, Subject subject, TextLinter.Outcome before) {
    List<Finding> after = lint(subject, planting.text()).findings();
    boolean found =
        after.stream()
            .anyMatch(
                finding ->
                    finding.rule().name().equals(fault.rule())
                        && planting.isMetBy(finding.span().start(), finding.span().end()));
    int[] count = counts.computeIfAbsent(fault.rule(), rule -> new int[2]);
    count[0] += found ? 1 : 0;
    count[1]++;
    String where = fault + " in " + site;
    if (!found) {
      failures.add(where + ": not found; " + planted(planting));
    }
    Set<String> known = new HashSet<>();
    // Words may differ because the statement now does something else: the place and the text tell.
    before
        .findings()
        .forEach(finding -> known.add(place(finding, planting.moved(finding.span().start()))));
    before.findings().forEach(finding -> known.add(shown(finding)));
    for (Finding finding : after) {
      boolean added =
          finding.severity() == Severity.ERROR
              && !known.contains(shown(finding))
              && !known.contains(place(finding, finding.span().start()));
      String rule = finding.rule().name();
      if (added && !rule.equals(fault.rule()) && !fault.consequences().contains(rule)) {
        failures.add(where + ": " + shown(finding) + "; " + planted(planting));
      }
    }
  }

  private static String place(Finding finding, int start) {
    return finding.rule().name() + "@" + start + ": " + finding.span().text();
  }

  private static String shown(Finding finding) {
    return finding.rule().name() + ": " + finding.message();
  }

  private static String planted(Planting planting) {
    int from = Math.max(0, planting.from() - 40);
    int to =
        Math.min(planting.text().length(), Math.min(planting.to(), planting.from() + 200) + 20);
    return planting.text().substring(from, to).replaceAll("\\s+", " ");
  }
}
