package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Loaders;
import io.github.vpcelint.template.cloudformation.CloudFormationLoader;

/** The loader of each language. */
final class AllLoaders implements Loaders {
  private final Catalog catalog;

  AllLoaders(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Loader of(InputKind kind) {
    return switch (kind) {
      case CLOUDFORMATION -> new CloudFormationLoader(catalog);
      case ENDPOINT_POLICY, DESCRIBE, TERRAFORM, PLAN, STATE ->
          (documents, options) -> java.util.List.of();
    };
  }
}
