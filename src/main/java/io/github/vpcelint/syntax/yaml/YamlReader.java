package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;
import java.util.List;

/**
 * Reads a YAML file into the located tree, each of its documents that is not empty. Tags of YAML
 * itself decide what a scalar is and are gone after that; all others stay on the nodes. An alias is
 * the node that it names, and a merge key brings in the entries of others, so both lead to the
 * place where something is written. Keys are texts as written.
 *
 * <p>When a document breaks the grammar, the documents before it are still there.
 */
public final class YamlReader {
  private YamlReader() {}

  /** Reads a file. */
  public static SyntaxTree read(SourceFile file, SyntaxLimits limits) {
    return read(file, limits, Words.ofOneText());
  }

  /** Reads one of several files, whose equal words are one string. */
  public static SyntaxTree read(SourceFile file, SyntaxLimits limits, Words words) {
    return new YamlTreeBuilder(file, limits, words).build();
  }

  /** The comments of a file that contain a word, in their order. */
  public static List<Comment> comments(SourceFile file, String word) {
    return file.text().contains(word) ? new YamlComments(file).containing(word) : List.of();
  }
}
