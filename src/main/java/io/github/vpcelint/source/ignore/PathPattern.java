package io.github.vpcelint.source.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of an ignore file: which paths it means, and whether it ignores or brings back.
 *
 * @see <a href="https://git-scm.com/docs/gitignore#_pattern_format">gitignore, pattern format</a>
 */
public final class PathPattern {
  private static final String ANY_FOLDERS = "**";

  private final boolean negated;
  private final boolean foldersOnly;
  private final boolean anchored;
  private final boolean literal;
  private final String[] segments;

  private PathPattern(boolean negated, boolean foldersOnly, boolean anchored, String[] segments) {
    this.negated = negated;
    this.foldersOnly = foldersOnly;
    this.anchored = anchored;
    this.segments = segments;
    this.literal = segments.length == 1 && !Glob.hasWildcard(segments[0]);
  }

  /** Reads a line; an empty line and a comment are no pattern. */
  public static Optional<PathPattern> parse(String line) {
    String pattern = withoutTrailingSpaces(line);
    if (pattern.isEmpty() || pattern.charAt(0) == '#') {
      return Optional.empty();
    }
    boolean negated = pattern.charAt(0) == '!';
    int from = negated ? 1 : 0;
    int to = pattern.length();
    boolean foldersOnly = to > from && pattern.charAt(to - 1) == '/';
    if (foldersOnly) {
      to--;
    }
    boolean anchored = pattern.lastIndexOf('/', to - 1) >= from;
    if (anchored && pattern.charAt(from) == '/') {
      from++;
    }
    if (from >= to) {
      return Optional.empty();
    }
    String[] segments =
        anchored ? split(pattern.substring(from, to)) : new String[] {pattern.substring(from, to)};
    return Optional.of(new PathPattern(negated, foldersOnly, anchored, segments));
  }

  /** Whether the line starts with an exclamation mark: it brings back what it matches. */
  public boolean negated() {
    return negated;
  }

  /**
   * Whether the pattern means a path.
   *
   * @param path path below the folder that the pattern belongs to, separated by {@code /}
   * @param folder whether the path is a folder
   */
  public boolean matches(String path, boolean folder) {
    if (foldersOnly && !folder) {
      return false;
    }
    if (anchored) {
      return matchesSegments(path);
    }
    int name = path.lastIndexOf('/') + 1;
    if (literal) {
      String wanted = segments[0];
      return path.length() - name == wanted.length() && path.startsWith(wanted, name);
    }
    return Glob.matches(segments[0], path, name, path.length());
  }

  // As in Glob, only the last "**" has to be tried again with more folders.
  private boolean matchesSegments(String path) {
    int s = 0;
    int t = 0;
    int afterAny = -1;
    int anyEnd = 0;
    while (t < path.length()) {
      if (s < segments.length && segments[s].equals(ANY_FOLDERS)) {
        if (s == segments.length - 1) {
          return true;
        }
        afterAny = ++s;
        anyEnd = t;
        continue;
      }
      int end = segmentEnd(path, t);
      if (s < segments.length && Glob.matches(segments[s], path, t, end)) {
        s++;
        t = end + 1;
      } else if (afterAny >= 0) {
        anyEnd = segmentEnd(path, anyEnd) + 1;
        s = afterAny;
        t = anyEnd;
      } else {
        return false;
      }
    }
    return s == segments.length;
  }

  private static int segmentEnd(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? path.length() : slash;
  }

  private static String[] split(String pattern) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start <= pattern.length()) {
      int end = segmentEnd(pattern, start);
      String part = pattern.substring(start, end);
      parts.add(isStarsOnly(part) ? ANY_FOLDERS : part);
      start = end + 1;
    }
    return parts.toArray(new String[0]);
  }

  private static boolean isStarsOnly(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) != '*') {
        return false;
      }
    }
    return part.length() > 1;
  }

  // A space at the end counts only after a backslash; which backslashes do is told from the start.
  private static String withoutTrailingSpaces(String line) {
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    int kept = 0;
    for (int i = 0; i < end; i++) {
      if (line.charAt(i) == '\\' && i + 1 < end) {
        i++;
        kept = i + 1;
      } else if (line.charAt(i) != ' ') {
        kept = i + 1;
      }
    }
    return line.substring(0, kept);
  }
}
