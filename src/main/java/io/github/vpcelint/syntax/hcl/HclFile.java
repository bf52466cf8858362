package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Comment;
import java.util.List;

/**
 * A file in HCL's native syntax.
 *
 * @param file the file
 * @param body what stands in it
 * @param comments its comments in order
 */
record HclFile(SourceFile file, HclBody body, List<Comment> comments) {}
