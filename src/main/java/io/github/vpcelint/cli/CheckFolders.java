package io.github.vpcelint.cli;

import io.github.vpcelint.source.RepositoryRoot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of a check.
 *
 * @param working folder that relative paths start from
 * @param root folder that paths in reports start from
 * @param start folder that holds everything that is linted; the configuration is looked for from
 *     here upwards
 */
record CheckFolders(Path working, Path root, Path start) {
  /**
   * Finds the folders.
   *
   * @param root what {@code --root} says, or an empty text
   * @param paths files and folders to lint, at least one
   * @param workingFolder folder that relative paths start from
   */
  static CheckFolders of(String root, List<String> paths, Path workingFolder)
      throws UsageException {
    Path start = folderOf(paths.get(0), workingFolder);
    for (int i = 1; i < paths.size(); i++) {
      start = common(start, folderOf(paths.get(i), workingFolder));
    }
    if (!root.isEmpty()) {
      Path given = workingFolder.resolve(root);
      if (!given.toFile().isDirectory()) {
        throw new UsageException("--root: there is no folder " + root + ".");
      }
      return new CheckFolders(workingFolder, real(given), start);
    }
    Path current = real(workingFolder);
    Path fallback = start.startsWith(current) ? current : start;
    return new CheckFolders(workingFolder, RepositoryRoot.above(start).orElse(fallback), start);
  }

  private static Path folderOf(String path, Path workingFolder) {
    Path named = workingFolder.resolve(path).toAbsolutePath().normalize();
    File nearest = named.toFile();
    while (nearest != null && !nearest.isDirectory()) {
      nearest = nearest.getParentFile();
    }
    return real(nearest == null ? workingFolder : nearest.toPath());
  }

  private static Path common(Path a, Path b) {
    Path folder = a;
    while (!b.startsWith(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
