package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.ignore.PathPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the files that a pattern of {@code fileset} means: {@code *}, {@code **}, {@code ?}, {@code
 * [a-z]} and alternatives in braces.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions/fileset">fileset</a>
 */
final class FileSet {
  /** Most patterns that the alternatives in braces make. */
  private static final int MOST_PATTERNS = 100;

  private FileSet() {}

  /** Those of some paths that a pattern means; nothing when the pattern has too many meanings. */
  static Optional<List<String>> matching(String pattern, List<String> paths) {
    List<String> plain = new ArrayList<>();
    expand(pattern, plain);
    if (plain.size() > MOST_PATTERNS) {
      return Optional.empty();
    }
    List<PathPattern> patterns = new ArrayList<>();
    for (String each : plain) {
      // The slash keeps the first character from being a sign of an ignore file.
      PathPattern.parse("/" + each).ifPresent(patterns::add);
    }
    List<String> found = new ArrayList<>();
    for (String path : paths) {
      if (matches(path, patterns)) {
        found.add(path);
      }
    }
    return Optional.of(found);
  }

  private static boolean matches(String path, List<PathPattern> patterns) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(path, false)) {
        return true;
      }
    }
    return false;
  }

  /** Writes out the first braces, and then those of each result. */
  private static void expand(String pattern, List<String> plain) {
    int open = pattern.indexOf('{');
    int close = pattern.indexOf('}', open + 1);
    if (open < 0 || close < 0 || plain.size() > MOST_PATTERNS) {
      plain.add(pattern);
      return;
    }
    int start = open + 1;
    while (start <= close) {
      int comma = pattern.indexOf(',', start);
      int end = comma < 0 || comma > close ? close : comma;
      expand(
          pattern.substring(0, open) + pattern.substring(start, end) + pattern.substring(close + 1),
          plain);
      start = end + 1;
    }
  }
}
