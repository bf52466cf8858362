package io.github.vpcelint.source.ignore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patterns of one ignore file.
 *
 * @param name how the file is called when it is given as a reason
 * @param patterns its patterns in the order of the file; the last one that matches decides
 */
public record IgnoreFile(String name, List<PathPattern> patterns) {
  /** A file that ignores nothing. */
  public static final IgnoreFile NONE = new IgnoreFile("", List.of());

  /** What an ignore file says about a path. */
  enum Verdict {
    SILENT,
    IGNORED,
    KEPT
  }

  /** Reads the text of an ignore file. */
  public static IgnoreFile parse(String name, String text) {
    List<PathPattern> patterns = new ArrayList<>();
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      Optional<PathPattern> pattern = PathPattern.parse(text.substring(start, end));
      if (pattern.isPresent()) {
        patterns.add(pattern.get());
      }
      start = end + 1;
    }
    return new IgnoreFile(name, patterns);
  }

  /** What the last matching pattern says about a path below the file's folder. */
  Verdict verdict(String path, boolean folder) {
    for (int i = patterns.size() - 1; i >= 0; i--) {
      PathPattern pattern = patterns.get(i);
      if (pattern.matches(path, folder)) {
        return pattern.negated() ? Verdict.KEPT : Verdict.IGNORED;
      }
    }
    return Verdict.SILENT;
  }
}
