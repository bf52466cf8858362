package io.github.vpcelint.syntax;

import io.github.vpcelint.source.SourceFile;
import java.util.List;

/**
 * What a reader made of one file.
 *
 * @param file the file
 * @param documents the documents that could be read, one for JSON, any number for YAML
 * @param problems what could not be read
 */
public record SyntaxTree(SourceFile file, List<Node> documents, List<SyntaxProblem> problems) {}
