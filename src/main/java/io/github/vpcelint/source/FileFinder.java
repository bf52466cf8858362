package io.github.vpcelint.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the files that the paths of a command line mean. A file that is named is always read; a
 * folder is walked: for files whose name says JSON, YAML or template, without what ignore files
 * leave out, without {@code .git}, {@code node_modules} and {@code .terraform}.
 *
 * <p>A symbolic link met on the way is followed to where it leads if that is inside of the root, so
 * each file has one path, and a loop of links ends at a folder that was seen before.
 */
public final class FileFinder {
  private FileFinder() {}

  /**
   * Finds files.
   *
   * @param arguments files and folders as typed
   * @param workingFolder folder that relative arguments start from
   * @param root folder that paths in reports start from
   * @param exclusion what is left out, also when it is named
   */
  public static FoundFiles find(
      List<String> arguments, Path workingFolder, Path root, Exclusion exclusion) {
    Path realRoot = realPath(root);
    FileCollector collector = new FileCollector(realRoot, exclusion);
    List<Path> folders = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    // Named files come first, so that it does not matter whether a walk would leave them out.
    for (String argument : arguments) {
      Path path = workingFolder.resolve(argument).toAbsolutePath().normalize();
      File file = path.toFile();
      if (!file.exists()) {
        missing.add(argument);
      } else if (file.isDirectory()) {
        folders.add(realPath(path));
      } else {
        collector.addNamed(inRealFolder(path), realPath(path));
      }
    }
    FolderWalk walk = new FolderWalk(realRoot, collector);
    for (Path folder : folders) {
      walk.start(folder.toFile());
    }
    return collector.found(missing);
  }

  private static Path inRealFolder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : realPath(folder).resolve(file.getFileName());
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
