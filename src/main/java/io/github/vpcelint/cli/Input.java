package io.github.vpcelint.cli;

import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.Optional;

/**
 * A file that was read.
 *
 * @param path path in reports
 * @param content what it holds
 * @param tree what the readers made of its text; empty when there is none to read
 * @param failure what went wrong inside of the readers, a bug
 */
record Input(
    String path, FileContent content, Optional<SyntaxTree> tree, Optional<Throwable> failure) {}
