package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;

/** What is said about each file of a run and its deployment. */
public interface OptionsByFile {
  /** What is said about a file. */
  LoadOptions of(SourceFile file);

  /** Whether the command line names the file itself, so that it is expected to be read. */
  boolean isNamed(SourceFile file);
}
