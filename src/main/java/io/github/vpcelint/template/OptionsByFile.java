package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;

/** What is said about each file of a run and its deployment. */
public interface OptionsByFile {
  /** What is said about a file. */
  LoadOptions of(SourceFile file);
}
