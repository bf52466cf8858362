package io.github.vpcelint.template.policy;

import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.Loaded;
import io.github.vpcelint.template.Loader;
import io.github.vpcelint.template.Surroundings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Loads the output of {@code aws ec2 describe-vpc-endpoints}: what is deployed. The list may also
 * stand alone, as {@code --query VpcEndpoints} leaves it, or be one endpoint: what {@code
 * create-vpc-endpoint} answers with, or {@code --query VpcEndpoints[0]} leaves.
 */
public final class DescribeLoader implements Loader {
  private final Catalog catalog;

  /** A loader that takes partitions and their Regions from a catalogue. */
  public DescribeLoader(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public List<Loaded> load(List<Document> documents, LoadOptions options) {
    List<Loaded> loaded = new ArrayList<>();
    for (Document document : documents) {
      Surroundings surroundings = new Surroundings(document.options(), catalog);
      Deployment deployment = surroundings.deployment(document, Deployment.Language.DESCRIBE);
      EstatePart part = new EstatePart();
      for (MappingNode endpoint : endpoints(document.root())) {
        new DescribedEndpoint(endpoint, deployment).addTo(part);
      }
      loaded.add(new Loaded(document.file(), part, List.of()));
    }
    return loaded;
  }

  private static List<MappingNode> endpoints(Node root) {
    List<MappingNode> endpoints = new ArrayList<>();
    for (Node item : items(root)) {
      if (item instanceof MappingNode endpoint) {
        endpoints.add(endpoint);
      }
    }
    return endpoints;
  }

  private static List<Node> items(Node root) {
    if (root instanceof MappingNode map) {
      Optional<Node> several = map.get("VpcEndpoints");
      Optional<Node> one = map.get("VpcEndpoint");
      return several.isPresent() ? items(several.get()) : List.of(one.orElse(map));
    }
    return root instanceof SequenceNode list ? list.items() : List.of();
  }
}
