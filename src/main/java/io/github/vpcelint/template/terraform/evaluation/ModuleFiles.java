package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that a root module and the modules it calls name; remembers what was refused. */
public final class ModuleFiles {
  private final RootFiles files;
  private final String directory;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * The files of a root module.
   *
   * @param directory the directory that paths start from, relative to the root of the run
   */
  public ModuleFiles(RootFiles files, String directory) {
    this.files = files;
    this.directory = directory;
  }

  /** What was refused. */
  public List<Problem> problems() {
    return problems;
  }

  /** Reads a file, as an expression at a place wants it. */
  RootFiles.Named read(String path, Span place) {
    RootFiles.Named named = files.read(directory, path);
    if (named instanceof RootFiles.Outside && !isReported(place)) {
      problems.add(
          new Problem(
              Problem.Kind.LIMIT,
              place,
              "\"" + path + "\" is outside of the root, so it is not read",
              "keep the file inside of the repository, or name a larger --root",
              place));
    }
    return named;
  }

  /** The bytes of a file inside of the root. */
  Optional<byte[]> bytes(String path) {
    return files.bytes(directory, path);
  }

  /** The files in a folder inside of the root and below, by their paths from there. */
  Optional<List<String>> below(String folder) {
    return files.below(directory, folder);
  }

  private boolean isReported(Span place) {
    for (Problem problem : problems) {
      Span reported = problem.span();
      if (reported.file() == place.file() && reported.start() == place.start()) {
        return true;
      }
    }
    return false;
  }
}
