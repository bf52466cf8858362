package io.github.vpcelint.template.cloudformation;

import java.util.ArrayList;
import java.util.List;

/** Paths that a template names, from the folder of its own file. */
final class RelativePath {
  private RelativePath() {}

  /**
   * The path of a named file.
   *
   * @param file path of the template, with {@code /} between its parts
   * @param named the path as written there
   */
  static String from(String file, String named) {
    String folder = named.startsWith("/") ? "" : file.substring(0, file.lastIndexOf('/') + 1);
    List<String> parts = new ArrayList<>();
    String path = folder + named;
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int to = slash < 0 ? path.length() : slash;
      String part = path.substring(from, to);
      boolean up =
          part.equals("..") && !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
      if (up) {
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
      from = to + 1;
    }
    return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
  }
}
