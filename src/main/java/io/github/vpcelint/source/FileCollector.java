package io.github.vpcelint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers files, each one once. */
final class FileCollector {
  private static final String EXCLUDED = "excluded by the configuration";

  private final ReportPaths paths;
  private final Exclusion exclusion;
  private final List<FoundFiles.Found> files = new ArrayList<>();
  private final List<FoundFiles.PassedOver> passedOver = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Path> left = new ArrayList<>();
  private final List<String> unreachable = new ArrayList<>();

  FileCollector(Path root, Exclusion exclusion) {
    this.paths = new ReportPaths(root);
    this.exclusion = exclusion;
  }

  /** Adds a file that the command line names; {@code real} is where its links lead. */
  void addNamed(Path file, Path real) {
    add(file, real, true);
  }

  /** Adds a file that a walk met. */
  void add(Path file) {
    add(file, file, false);
  }

  private void add(Path file, Path real, boolean named) {
    String path = paths.of(file);
    if (exclusion.excludes(path, false)) {
      passOver(file, EXCLUDED);
    } else if (taken.add(real.toString())) {
      files.add(new FoundFiles.Found(path, file, named));
    }
  }

  /** Notes a folder as left alone if all of it is excluded. */
  boolean excludes(Path folder) {
    boolean excluded = exclusion.excludes(paths.of(folder), true);
    if (excluded) {
      passOverFolder(folder, EXCLUDED);
    }
    return excluded;
  }

  /** Marks a folder as walked; false when it was before. */
  boolean enter(String folder) {
    return taken.add(folder);
  }

  /** Notes a file that is left alone. */
  void passOver(Path file, String reason) {
    left.add(file);
    passedOver.add(new FoundFiles.PassedOver(paths.of(file), reason));
  }

  /** Notes a folder that is left alone. */
  void passOverFolder(Path folder, String reason) {
    left.add(folder);
    passedOver.add(new FoundFiles.PassedOver(paths.of(folder) + "/", reason));
  }

  /** Notes an entry of a folder whose name is not in the encoding of the locale. */
  void addUnreachable(Path folder, String name) {
    String path = paths.of(folder);
    unreachable.add(path.isEmpty() ? name : path + "/" + name);
  }

  /** All of it, sorted. */
  FoundFiles found(List<String> missing) {
    files.sort(new ByPath());
    List<FoundFiles.PassedOver> reported = new ArrayList<>();
    for (int i = 0; i < passedOver.size(); i++) {
      // What one walk leaves out another argument may name, and two walks may meet the same.
      if (taken.add(left.get(i).toString())) {
        reported.add(passedOver.get(i));
      }
    }
    reported.sort(new ByPassedOverPath());
    Collections.sort(unreachable);
    return new FoundFiles(files, reported, missing, unreachable);
  }

  private static final class ByPath implements Comparator<FoundFiles.Found> {
    @Override
    public int compare(FoundFiles.Found a, FoundFiles.Found b) {
      return a.path().compareTo(b.path());
    }
  }

  private static final class ByPassedOverPath implements Comparator<FoundFiles.PassedOver> {
    @Override
    public int compare(FoundFiles.PassedOver a, FoundFiles.PassedOver b) {
      return a.path().compareTo(b.path());
    }
  }
}
