package io.github.vpcelint.cli;

import io.github.vpcelint.source.FoundFiles;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the files of a run hold.
 *
 * @param trees the texts, sorted by path
 * @param found where the files are
 * @param named the paths of the files that the command line names, standard input included
 * @param standardInput the text of standard input, if it was read
 * @param log what became of the reading
 */
record Inputs(
    List<SyntaxTree> trees,
    List<FoundFiles.Found> found,
    Set<String> named,
    Optional<SourceFile> standardInput,
    RunLog log) {
  /** The same files with other texts. */
  Inputs withTrees(List<SyntaxTree> others) {
    return new Inputs(others, found, named, standardInput, log);
  }
}
