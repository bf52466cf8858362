package io.github.vpcelint.source.ignore;

import org.jspecify.annotations.Nullable;

/**
 * The ignore files that apply in one folder: its own and those of the folders above it, nearest
 * first. The tool's own ignore files go before git's, so that they can bring a file back.
 */
public final class IgnoreRules {
  private final @Nullable IgnoreRules above;
  private final int folderLength;
  private final IgnoreFile own;
  private final IgnoreFile git;

  private IgnoreRules(
      @Nullable IgnoreRules above, int folderLength, IgnoreFile own, IgnoreFile git) {
    this.above = above;
    this.folderLength = folderLength;
    this.own = own;
    this.git = git;
  }

  /**
   * The rules of the topmost folder.
   *
   * @param exclude what the repository's {@code .git/info/exclude} says
   */
  public static IgnoreRules top(IgnoreFile exclude) {
    return new IgnoreRules(null, 0, IgnoreFile.NONE, exclude);
  }

  /**
   * The rules of a folder with ignore files of its own.
   *
   * @param folder the folder's path below the topmost one with a {@code /} at its end; empty for
   *     the topmost folder
   * @param own the tool's ignore file there
   * @param git git's ignore file there
   */
  public IgnoreRules in(String folder, IgnoreFile own, IgnoreFile git) {
    return new IgnoreRules(this, folder.length(), own, git);
  }

  /**
   * The name of the file because of which a path is ignored, or an empty string when it is not.
   *
   * @param path path below the topmost folder; its own folder must be one of these rules'
   * @param folder whether the path is a folder
   */
  public String ignoredBy(String path, boolean folder) {
    String decision = decide(path, folder, true);
    if (decision == null) {
      decision = decide(path, folder, false);
    }
    return decision == null ? "" : decision;
  }

  // Null when no file says anything, empty when one brings the path back.
  private @Nullable String decide(String path, boolean folder, boolean ownFiles) {
    for (@Nullable IgnoreRules level = this; level != null; level = level.above) {
      IgnoreFile file = ownFiles ? level.own : level.git;
      IgnoreFile.Verdict verdict = file.verdict(path.substring(level.folderLength), folder);
      if (verdict == IgnoreFile.Verdict.IGNORED) {
        return file.name();
      }
      if (verdict == IgnoreFile.Verdict.KEPT) {
        return "";
      }
    }
    return null;
  }
}
