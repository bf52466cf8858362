package io.github.vpcelint.cli;

import io.github.vpcelint.rule.FileRecord;
import io.github.vpcelint.rule.Notification;
import io.github.vpcelint.rule.RuleFailure;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.template.FileReading;
import io.github.vpcelint.template.LoadFailure;
import io.github.vpcelint.template.LoadedEstate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of the files of a run and of the run itself, gathered on the way. */
final class RunLog {
  private final List<FileRecord> files = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private final List<Throwable> bugs = new ArrayList<>();
  private boolean unread;

  /** Another log with the same notes, to go on with. */
  RunLog copy() {
    RunLog copy = new RunLog();
    copy.files.addAll(files);
    copy.notifications.addAll(notifications);
    copy.bugs.addAll(bugs);
    copy.unread = unread;
    return copy;
  }

  /** Notes what a file was read as, or why it was passed over. */
  void add(FileRecord file) {
    files.add(file);
  }

  /** Notes something about the run. */
  void add(Notification notification) {
    notifications.add(notification);
  }

  /** Notes a path that the run was to read and could not; the message is a sentence. */
  void addUnread(String path, String message) {
    unread = true;
    notifications.add(
        new Notification(Severity.ERROR, message, Optional.of(path), Optional.empty()));
  }

  /** Notes a file that was to be repaired and was not; the message is a sentence. */
  void addUnrepaired(String path, String message) {
    notifications.add(
        new Notification(Severity.WARNING, message, Optional.of(path), Optional.empty()));
  }

  /** Notes a bug that kept a file from being read. */
  void addFailure(String path, Throwable bug) {
    addBug("reading this file failed", bug, Optional.of(path));
  }

  /** Notes rules that failed; the other rules' findings are complete. */
  void addFailures(List<RuleFailure> failed) {
    for (RuleFailure failure : failed) {
      addBug("the rule " + failure.rule().name() + " failed", failure.cause(), Optional.empty());
    }
  }

  private void addBug(String what, Throwable bug, Optional<String> path) {
    bugs.add(bug);
    notifications.add(
        new Notification(Severity.ERROR, BugReport.message(what, bug), path, Optional.empty()));
  }

  /** Notes what the loaders made of the files. */
  void addLoaded(LoadedEstate loaded) {
    for (FileReading file : loaded.files()) {
      files.add(new FileRecord(file.file().path(), file.label(), file.reason()));
    }
    for (LoadFailure failure : loaded.failures()) {
      addFailure(failure.file().path(), failure.cause());
    }
  }

  /** What became of each file, sorted by path. */
  List<FileRecord> files() {
    files.sort(new ResultOrder.OfFiles());
    return files;
  }

  /** What the user must know about the run, sorted by path. */
  List<Notification> notifications() {
    notifications.sort(new ResultOrder.OfNotifications());
    return notifications;
  }

  /** The exceptions behind internal errors. */
  List<Throwable> bugs() {
    return bugs;
  }

  /** Whether something that the command line asks for could not be read. */
  boolean unread() {
    return unread;
  }

  /** Whether the run could do all that it was asked for. */
  boolean isComplete() {
    return !unread && bugs.isEmpty();
  }
}
