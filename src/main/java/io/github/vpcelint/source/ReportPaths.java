package io.github.vpcelint.source;

import java.io.File;
import java.nio.file.Path;

/** How files are called in reports: by their path from the root, the same on every system. */
final class ReportPaths {
  private final Path root;
  private final String prefix;

  /**
   * Paths from a root.
   *
   * @param root the root folder: absolute, without symbolic links
   */
  ReportPaths(Path root) {
    this.root = root;
    String path = root.toString();
    this.prefix = path.endsWith(File.separator) ? path : path + File.separator;
  }

  /**
   * The path of a file in reports.
   *
   * @param file the file: absolute and normalized
   */
  String of(Path file) {
    String path = file.toString();
    String below = path.startsWith(prefix) ? path.substring(prefix.length()) : outside(file);
    return File.separatorChar == '/' ? below : below.replace(File.separatorChar, '/');
  }

  private String outside(Path file) {
    // A file on another drive has no path from the root.
    boolean related = root.getRoot() != null && root.getRoot().equals(file.getRoot());
    return related ? root.relativize(file).toString() : file.toString();
  }
}
