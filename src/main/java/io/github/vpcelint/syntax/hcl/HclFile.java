package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.SourceFile;

/**
 * A file in HCL's native syntax.
 *
 * @param file the file
 * @param body what stands in it
 */
record HclFile(SourceFile file, HclBody body) {}
