package io.github.vpcelint.template;

/**
 * The loaders that exist. A loader is asked for only when a document of its kind was found, so that
 * a run loads no class of a language that its files do not use.
 */
public interface Loaders {
  /** The loader of a kind of document. */
  Loader of(InputKind kind);
}
