package io.github.vpcelint.source;

import io.github.vpcelint.source.ignore.IgnoreRules;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Walks folders under the rules of their ignore files. */
final class FolderWalk {
  private static final String[] SKIPPED = {".git", "node_modules", ".terraform"};

  /** What Java puts where a byte of a name means nothing. */
  private static final char UNDECODED = '\uFFFD';

  private final File root;
  private final FileCollector collector;

  FolderWalk(Path root, FileCollector collector) {
    this.root = root.toFile();
    this.collector = collector;
  }

  /** Walks a folder, given by its real path. */
  void start(File folder) {
    File repository = RepositoryRoot.above(folder.toPath()).orElse(root.toPath()).toFile();
    File top = isInside(folder, repository) ? repository : folder;
    walk(folder, IgnoreFiles.downTo(top, folder), pathBelow(top, folder));
  }

  private void walk(File folder, IgnoreRules rules, String path) {
    String[] names = folder.list();
    if (names == null) {
      collector.passOverFolder(folder.toPath(), "it cannot be listed");
      return;
    }
    if (!collector.enter(folder.getPath())) {
      return;
    }
    for (String name : names) {
      visit(folder, name, rules, path);
    }
  }

  private void visit(File folder, String name, IgnoreRules rules, String folderPath) {
    Path entry;
    BasicFileAttributes attributes;
    try {
      entry = new File(folder, name).toPath();
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException | InvalidPathException e) {
      // Gone since the folder was listed, or not ours to look at, is as good as not there.
      if (name.indexOf(UNDECODED) >= 0 && FileNames.isRead(name)) {
        collector.addUnreachable(folder.toPath(), name);
      }
      return;
    }
    if (attributes.isDirectory()) {
      visitFolder(entry, name, rules, folderPath + name);
    } else if (attributes.isSymbolicLink()) {
      visitLink(entry, name, rules, folderPath + name);
    } else if (attributes.isRegularFile() && isWanted(entry, name, rules, folderPath + name)) {
      collector.add(entry);
    }
  }

  private void visitFolder(Path entry, String name, IgnoreRules rules, String path) {
    if (isSkipped(name)) {
      collector.passOverFolder(entry, "folders of this name are skipped");
      return;
    }
    if (collector.excludes(entry)) {
      return;
    }
    String ignoredBy = rules.ignoredBy(path, true);
    if (ignoredBy.isEmpty()) {
      String inside = path + "/";
      walk(entry.toFile(), IgnoreFiles.in(rules, entry.toFile(), inside), inside);
    } else {
      collector.passOverFolder(entry, "ignored by " + ignoredBy);
    }
  }

  private void visitLink(Path link, String name, IgnoreRules rules, String path) {
    File target;
    try {
      target = link.toRealPath().toFile();
    } catch (IOException e) {
      if (isWanted(link, name, rules, path)) {
        collector.passOver(link, "the link leads nowhere");
      }
      return;
    }
    boolean folder = target.isDirectory();
    // To git a link is a file, whatever it leads to.
    boolean wanted =
        folder ? rules.ignoredBy(path, false).isEmpty() : isWanted(link, name, rules, path);
    if (!wanted) {
      return;
    }
    if (!isInside(target, root)) {
      collector.passOver(link, "the link leads out of the root");
    } else if (!folder) {
      collector.add(target.toPath());
    } else if (!isInSkippedFolder(target)) {
      start(target);
    }
  }

  private boolean isWanted(Path entry, String name, IgnoreRules rules, String path) {
    boolean notRead = FileNames.isKnownButNotRead(name);
    if (!notRead && !FileNames.isRead(name)) {
      return false;
    }
    String ignoredBy = rules.ignoredBy(path, false);
    if (!ignoredBy.isEmpty()) {
      collector.passOver(entry, "ignored by " + ignoredBy);
    } else if (notRead) {
      collector.passOver(
          entry,
          FileNames.isReadWithItsModule(name)
              ? "values of variables, read with the module beside them"
              : "values of variables: --var-file or var-files reads them");
    }
    return !notRead && ignoredBy.isEmpty();
  }

  private boolean isInSkippedFolder(File folder) {
    for (File f = folder; f != null && !f.equals(root); f = f.getParentFile()) {
      if (isSkipped(f.getName())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSkipped(String name) {
    for (String skipped : SKIPPED) {
      if (name.equals(skipped)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(File file, File folder) {
    for (File f = file; f != null; f = f.getParentFile()) {
      if (f.equals(folder)) {
        return true;
      }
    }
    return false;
  }

  private static String pathBelow(File top, File folder) {
    StringBuilder path = new StringBuilder();
    for (File f = folder; f != null && !f.equals(top); f = f.getParentFile()) {
      path.insert(0, f.getName() + "/");
    }
    return path.toString();
  }
}
