package io.github.vpcelint.source;

/** What is left out of a run, beside what ignore files leave out. */
public interface Exclusion {
  /**
   * Whether a file or folder is left out.
   *
   * @param path its path in reports
   * @param folder whether it is a folder
   */
  boolean excludes(String path, boolean folder);
}
