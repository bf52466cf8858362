package io.github.vpcelint.cli;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Loaders;
import io.github.vpcelint.template.cloudformation.CloudFormationLoader;
import io.github.vpcelint.template.policy.DescribeLoader;
import io.github.vpcelint.template.policy.PolicyLoader;
import io.github.vpcelint.template.terraform.ConfigurationLoader;
import io.github.vpcelint.template.terraform.PlanLoader;

/** The loader of each language. */
final class AllLoaders implements Loaders {
  private final Catalog catalog;
  private final RootFiles files;

  AllLoaders(Catalog catalog, RootFiles files) {
    this.catalog = catalog;
    this.files = files;
  }

  @Override
  public Loader of(InputKind kind) {
    return switch (kind) {
      case CLOUDFORMATION, CDK_MANIFEST -> new CloudFormationLoader(catalog, files);
      case TERRAFORM -> new ConfigurationLoader(catalog, files);
      case PLAN, STATE -> new PlanLoader(catalog);
      case ENDPOINT_POLICY -> new PolicyLoader(catalog);
      case DESCRIBE -> new DescribeLoader(catalog);
    };
  }
}
