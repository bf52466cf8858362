package io.github.vpcelint.source;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Lists a folder and all below it. Links are not followed: they may lead anywhere, and in rings.
 */
final class FilesBelow {
  /** Most files and folders that are looked at. */
  private static final int MOST_ENTRIES = 20_000;

  private final List<String> found = new ArrayList<>();
  private int entries;

  private FilesBelow() {}

  /** The paths of the files from the folder on, sorted; nothing when there are too many. */
  static Optional<List<String>> list(File folder) {
    FilesBelow files = new FilesBelow();
    files.add(folder, "");
    Collections.sort(files.found);
    return files.entries > MOST_ENTRIES ? Optional.empty() : Optional.of(files.found);
  }

  private void add(File folder, String path) {
    String[] names = folder.list();
    for (String name : names == null ? new String[0] : names) {
      if (++entries > MOST_ENTRIES) {
        return;
      }
      File file = new File(folder, name);
      if (file.isFile() && !Files.isSymbolicLink(file.toPath())) {
        found.add(path + name);
      } else if (file.isDirectory() && !Files.isSymbolicLink(file.toPath())) {
        add(file, path + name + "/");
      }
    }
  }
}
