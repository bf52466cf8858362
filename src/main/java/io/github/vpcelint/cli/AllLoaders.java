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
import io.github.vpcelint.template.terraform.PlannedRoots;
import org.jspecify.annotations.Nullable;

/** The loader of each language. */
final class AllLoaders implements Loaders {
  private final Catalog catalog;
  private final RootFiles files;
  private @Nullable PlannedRoots planned;

  AllLoaders(Catalog catalog, RootFiles files) {
    this.catalog = catalog;
    this.files = files;
  }

  @Override
  public Loader of(InputKind kind) {
    return switch (kind) {
      case CLOUDFORMATION, CDK_MANIFEST -> new CloudFormationLoader(catalog, files);
      case TERRAFORM -> new ConfigurationLoader(catalog, files, planned());
      case PLAN, STATE -> new PlanLoader(catalog, files, planned());
      case ENDPOINT_POLICY -> new PolicyLoader(catalog);
      case DESCRIBE -> new DescribeLoader(catalog);
    };
  }

  /** What the loaders of Terraform share, made when the first of them is. */
  private PlannedRoots planned() {
    PlannedRoots roots = planned == null ? new PlannedRoots() : planned;
    planned = roots;
    return roots;
  }
}
