package io.github.vpcelint.template;

import java.util.List;

/** Evaluates the documents of one language into the common model. */
public interface Loader {
  /**
   * Loads documents that may refer to each other: all of a run that are of one kind. A document
   * with the wrong shape adds nothing, and never fails the others.
   *
   * @param documents in the order of their files
   * @param options what is said about the first document; each document has its own
   * @return what each document or module adds, in any order
   */
  List<Loaded> load(List<Document> documents, LoadOptions options);
}
