package io.github.vpcelint.template.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.policy.PolicyReader;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.MapValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Loads bare policy documents, each as the policy of an endpoint that is not part of the run. */
public final class PolicyLoader implements Loader {
  private final Catalog catalog;

  /** A loader that takes partitions and their Regions from a catalogue. */
  public PolicyLoader(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      if (Literals.of(document.root()) instanceof MapValue map) {
        Surroundings surroundings = new Surroundings(document.options(), catalog);
        EstatePart part = new EstatePart();
        part.add(
            new EndpointPolicy(
                PolicyReader.read(map),
                Optional.empty(),
                document.options().service(),
                surroundings.deployment(document, Deployment.Language.POLICY),
                Condition.always()));
        loaded.add(new Loaded(document.file(), part, List.of()));
      }
    }
    return loaded;
  }
}
