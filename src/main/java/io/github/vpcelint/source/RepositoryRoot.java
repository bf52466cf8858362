package io.github.vpcelint.source;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** The top folder of a git work tree. */
public final class RepositoryRoot {
  private RepositoryRoot() {}

  /** The nearest folder with a {@code .git} in it, from a folder upwards. */
  public static Optional<Path> above(Path folder) {
    for (File f = folder.toAbsolutePath().toFile(); f != null; f = f.getParentFile()) {
      // In a linked work tree and in a submodule .git is a file.
      if (new File(f, ".git").exists()) {
        return Optional.of(f.toPath());
      }
    }
    return Optional.empty();
  }
}
