package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.Node;

/**
 * One document that was recognised: a whole JSON file, or one of the documents of a YAML file.
 *
 * @param file the file
 * @param index position among the documents of the file, from 0
 * @param root the document
 * @param kind what it is read as
 * @param options what is said about the file and its deployment
 */
public record Document(SourceFile file, int index, Node root, InputKind kind, LoadOptions options) {
  /** A name for the document that is unique in a run: the scope of what it declares. */
  public String scope() {
    return index == 0 ? file.path() : file.path() + "#" + (index + 1);
  }
}
