package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import java.util.List;

/** Loads CloudFormation templates: VPCs, endpoints, exports and texts that may hold host names. */
public final class CloudFormationLoader implements Loader {
  private final Catalog catalog;
  private final RootFiles files;

  /**
   * A loader.
   *
   * @param catalog partitions and their Regions
   * @param files the files that templates may include
   */
  public CloudFormationLoader(Catalog catalog, RootFiles files) {
    this.catalog = catalog;
    this.files = files;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    StackLoading loading = new StackLoading(catalog, files);
    for (Document document : documents) {
      if (document.root() instanceof MappingNode root) {
        if (document.kind() == InputKind.CDK_MANIFEST) {
          loading.add(new CdkManifest(document.file(), root));
        } else {
          loading.add(document, root);
        }
      }
    }
    return loading.load();
  }
}
