package io.github.vpcelint.source;

/**
 * What the end of a file's name says about it. Content decides what a file is; a name only decides
 * whether a walk through a folder opens it.
 */
final class FileNames {
  /** Formats that are read; {@code .tf.json} is JSON. */
  private static final String[] READ = {".json", ".yaml", ".yml", ".template", ".tf", ".tofu"};

  /** Values for what is read, which are looked for where they belong. */
  private static final String[] NOT_READ = {".tfvars", ".tfvars.json"};

  private FileNames() {}

  /** Whether a walk opens files of this name. */
  static boolean isRead(String name) {
    return endsWithOne(name, READ);
  }

  /** Whether files of this name hold values for others. */
  static boolean isKnownButNotRead(String name) {
    return endsWithOne(name, NOT_READ);
  }

  /** Whether Terraform reads the values in a file of this name without being told. */
  static boolean isReadWithItsModule(String name) {
    return name.equals("terraform.tfvars")
        || name.equals("terraform.tfvars.json")
        || name.endsWith(".auto.tfvars")
        || name.endsWith(".auto.tfvars.json");
  }

  private static boolean endsWithOne(String name, String[] ends) {
    for (String end : ends) {
      int from = name.length() - end.length();
      if (from >= 0 && name.regionMatches(true, from, end, 0, end.length())) {
        return true;
      }
    }
    return false;
  }
}
