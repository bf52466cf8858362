package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import java.util.ArrayList;
import java.util.List;

/** Loads CloudFormation templates: VPCs, endpoints, exports and texts that may hold host names. */
public final class CloudFormationLoader implements Loader {
  private final Catalog catalog;

  /** A loader that takes partitions and their Regions from a catalogue. */
  public CloudFormationLoader(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      if (document.root() instanceof MappingNode root) {
        loaded.add(load(document, root));
      }
    }
    return loaded;
  }

  private Loaded load(Document document, MappingNode root) {
    Template template = new Template(root);
    Stack stack = new Stack(template, document, catalog);
    EstatePart part = new EstatePart();
    new StackReader(stack, part).read();
    HostNameTexts.collect(stack, document.file(), part);
    List<IgnoreEntry> ignores = new IgnoreMetadata().read(template);
    return new Loaded(document.file(), part, ignores);
  }
}
