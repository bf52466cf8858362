package io.github.vpcelint.rule;

import io.github.vpcelint.source.SourceFile;

/** How much of what belongs together a run has read. */
public interface Coverage {
  /** Whether the run has read all files of the estate, as far as the user says. */
  boolean isWhole();

  /** Whether the policies of a file are complete in it, whatever other files say. */
  boolean isSelfContained(SourceFile file);
}
