package io.github.vpcelint.template.terraform;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.terraform.plan.PlanReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads plans and states: what {@code terraform show -json} prints. A plan is read as it is after
 * apply, so a resource that it destroys is not there.
 */
public final class PlanLoader implements Loader {
  private final Catalog catalog;

  /** A loader that takes facts about AWS out of a catalogue. */
  public PlanLoader(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      EstatePart part = new EstatePart();
      if (document.root() instanceof MappingNode root) {
        part.addStandIn(root.span());
        new PlanReader(root, document.scope(), document.options(), catalog).addTo(part);
      }
      loaded.add(new Loaded(document.file(), part, List.of()));
    }
    return loaded;
  }
}
