package io.github.vpcelint.source;

import io.github.vpcelint.source.ignore.IgnoreFile;
import io.github.vpcelint.source.ignore.IgnoreRules;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Loads the ignore files of folders. */
final class IgnoreFiles {
  static final String OWN = ".vpcelintignore";
  static final String GIT = ".gitignore";

  private IgnoreFiles() {}

  /** The rules of the topmost folder before its own ignore files are read. */
  static IgnoreRules top(File folder) {
    String exclude = ".git/info/exclude";
    return IgnoreRules.top(read(new File(folder, exclude), exclude));
  }

  /**
   * The rules of a folder.
   *
   * @param rules the rules of the folder above
   * @param folder the folder
   * @param path its path below the topmost folder, with a {@code /} at its end; empty for that one
   */
  static IgnoreRules in(IgnoreRules rules, File folder, String path) {
    IgnoreFile own = read(new File(folder, OWN), path + OWN);
    IgnoreFile git = read(new File(folder, GIT), path + GIT);
    return own.patterns().isEmpty() && git.patterns().isEmpty() ? rules : rules.in(path, own, git);
  }

  /** The rules of a folder, with those of every folder from the topmost one down to it. */
  static IgnoreRules downTo(File top, File folder) {
    List<File> way = new ArrayList<>();
    for (File f = folder; f != null && !f.equals(top); f = f.getParentFile()) {
      way.add(f);
    }
    IgnoreRules rules = in(top(top), top, "");
    StringBuilder path = new StringBuilder();
    for (int i = way.size() - 1; i >= 0; i--) {
      path.append(way.get(i).getName()).append('/');
      rules = in(rules, way.get(i), path.toString());
    }
    return rules;
  }

  private static IgnoreFile read(File file, String name) {
    if (!file.isFile()) {
      return IgnoreFile.NONE;
    }
    try (FileInputStream in = new FileInputStream(file)) {
      return IgnoreFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // Git does not stop for an ignore file that it cannot read either.
      return IgnoreFile.NONE;
    }
  }
}
