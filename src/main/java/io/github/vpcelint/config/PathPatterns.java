package io.github.vpcelint.config;

import io.github.vpcelint.source.Exclusion;
import io.github.vpcelint.source.ignore.PathPattern;
import java.util.List;

/** Patterns for paths in the syntax of {@code .gitignore}, the last one that matches decides. */
public final class PathPatterns implements Exclusion {
  /** Patterns that match nothing. */
  public static final PathPatterns NONE = new PathPatterns("", List.of());

  private final String folder;
  private final List<PathPattern> patterns;

  /**
   * Patterns that start from a folder.
   *
   * @param folder the folder's path from the root with a {@code /} at its end; empty for the root
   * @param patterns the patterns in order
   */
  public PathPatterns(String folder, List<PathPattern> patterns) {
    this.folder = folder;
    this.patterns = List.copyOf(patterns);
  }

  /**
   * Whether a file, or a folder that it lies in, is meant.
   *
   * @param path the file's path from the root, separated by {@code /}
   */
  public boolean match(String path) {
    return excludes(path, false);
  }

  @Override
  public boolean excludes(String path, boolean isFolder) {
    if (patterns.isEmpty() || !path.startsWith(folder)) {
      return false;
    }
    String inside = path.substring(folder.length());
    for (int slash = inside.indexOf('/'); slash >= 0; slash = inside.indexOf('/', slash + 1)) {
      if (matchOne(inside.substring(0, slash), true)) {
        return true;
      }
    }
    return matchOne(inside, isFolder);
  }

  private boolean matchOne(String path, boolean isFolder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      if (patterns.get(i).matches(path, isFolder)) {
        return !patterns.get(i).negated();
      }
    }
    return false;
  }
}
