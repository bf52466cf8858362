package io.github.vpcelint.fix;

import io.github.vpcelint.source.SourceFile;

/** Which files repairs may change. */
public interface FileChoice {
  /** Whether a file may be changed. */
  boolean includes(SourceFile file);
}
