package io.github.vpcelint.template.terraform.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Directories of modules, relative to the root of the run and separated by {@code /}. */
public final class ModulePath {
  private ModulePath() {}

  /** The directory of a file. */
  public static String ofFile(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /**
   * The directory of the module that a call names, when it is a local path that stays inside of the
   * root.
   *
   * @see <a href="https://developer.hashicorp.com/terraform/language/modules/sources#local-paths">
   *     Local paths</a>
   */
  public static Optional<String> ofCall(Block call, String directory) {
    String source = call.body().literal("source").orElse("");
    boolean local = source.startsWith("./") || source.startsWith("../");
    return local ? join(directory, source) : Optional.empty();
  }

  private static Optional<String> join(String directory, String path) {
    List<String> names = new ArrayList<>();
    String joined = directory + "/" + path;
    int start = 0;
    while (start <= joined.length()) {
      int slash = joined.indexOf('/', start);
      int end = slash < 0 ? joined.length() : slash;
      String name = joined.substring(start, end);
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return Optional.empty();
        }
        names.remove(names.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
      start = end + 1;
    }
    return Optional.of(String.join("/", names));
  }
}
