package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.RootFiles;
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
    return isLocal(source) ? RootFiles.inside(directory, source) : Optional.empty();
  }

  /** Whether a directory is one that {@code terraform init} installs modules in. */
  static boolean isInstalled(String directory) {
    return directory.startsWith(".terraform/") || directory.contains("/.terraform/");
  }

  /** The name of the root module in a directory, in symbols. */
  public static String scope(String directory) {
    return directory.isEmpty() ? "." : directory;
  }

  /** Whether the source of a module is a local path. */
  public static boolean isLocal(String source) {
    return source.startsWith("./") || source.startsWith("../");
  }

  /** Whether Terraform or OpenTofu read a file of this name as a part of a module. */
  public static boolean isConfiguration(String name) {
    return name.endsWith(".tf")
        || name.endsWith(".tofu")
        || name.endsWith(".tf.json")
        || name.endsWith(".tofu.json");
  }

  /** Whether Terraform reads a file after all others, into the blocks that it names. */
  public static boolean isOverride(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    return stem.equals("override") || stem.endsWith("_override");
  }

  /** The path from one directory to another one; a dot when they are the same. */
  public static String relative(String from, String to) {
    int common = 0;
    int start = 0;
    while (start < from.length() && start < to.length()) {
      int end = end(from, start);
      if (end != end(to, start) || !from.regionMatches(start, to, start, end - start)) {
        break;
      }
      start = end + 1;
      common = start;
    }
    StringBuilder path = new StringBuilder();
    for (int at = common; at < from.length(); at = end(from, at) + 1) {
      path.append(path.length() > 0 ? "/.." : "..");
    }
    if (common < to.length()) {
      path.append(path.length() > 0 ? "/" : "").append(to, common, to.length());
    }
    return path.length() == 0 ? "." : path.toString();
  }

  private static int end(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }
}
