package io.github.vpcelint.cli;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Finding;
import io.github.vpcelint.rule.LintResult.Suppressed;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.Undecided;
import io.github.vpcelint.source.Span;
import java.util.Comparator;

/**
 * The order of results: by path, place, rule and message, so that neither the order of files nor
 * the number of threads can be seen in a report.
 */
final class ResultOrder {
  private ResultOrder() {}

  /** Of findings. */
  static final class OfFindings implements Comparator<Finding> {
    @Override
    public int compare(Finding a, Finding b) {
      int order = comparePlaces(a.span(), b.span());
      if (order == 0) {
        order = compareRules(a.rule(), b.rule());
      }
      return order != 0 ? order : a.message().compareTo(b.message());
    }
  }

  /** Of suppressed findings. */
  static final class OfSuppressed implements Comparator<Suppressed> {
    private final OfFindings findings = new OfFindings();

    @Override
    public int compare(Suppressed a, Suppressed b) {
      return findings.compare(a.finding(), b.finding());
    }
  }

  /** Of undecided questions. */
  static final class OfUndecided implements Comparator<Undecided> {
    @Override
    public int compare(Undecided a, Undecided b) {
      int order = comparePlaces(a.span(), b.span());
      if (order == 0) {
        order = compareRules(a.rule(), b.rule());
      }
      return order != 0 ? order : a.reason().compareTo(b.reason());
    }
  }

  /** Of files. */
  static final class OfFiles implements Comparator<FileRecord> {
    @Override
    public int compare(FileRecord a, FileRecord b) {
      return a.path().compareTo(b.path());
    }
  }

  /** Of notifications: those about the whole run first. */
  static final class OfNotifications implements Comparator<Notification> {
    @Override
    public int compare(Notification a, Notification b) {
      int order = a.path().orElse("").compareTo(b.path().orElse(""));
      return order != 0 ? order : a.message().compareTo(b.message());
    }
  }

  private static int comparePlaces(Span a, Span b) {
    int order = a.file().path().compareTo(b.file().path());
    if (order == 0) {
      order = Integer.compare(a.start(), b.start());
    }
    return order != 0 ? order : Integer.compare(a.end(), b.end());
  }

  private static int compareRules(RuleInfo a, RuleInfo b) {
    return a.code().compareTo(b.code());
  }
}
