package io.github.vpcelint.cli;

import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Loaders;
import java.util.List;

/** The loader of each language. */
final class AllLoaders implements Loaders {
  @Override
  public Loader of(InputKind kind) {
    return new Nothing();
  }

  private static final class Nothing implements Loader {
    @Override
    public List<Loaded> load(List<Document> documents, LoadOptions options) {
      return List.of();
    }
  }
}
