package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.HostNames;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.Condition;
import java.util.Optional;

/** Collects the texts of a planned resource that may hold the host name of an endpoint. */
final class PlannedTexts {
  private final EstatePart part;
  private final PlannedResource resource;
  private final PlanDeployments deployments;

  PlannedTexts(EstatePart part, PlannedResource resource, PlanDeployments deployments) {
    this.part = part;
    this.resource = resource;
    this.deployments = deployments;
  }

  /**
   * Collects the texts of a value.
   *
   * @param path where it stands, for people
   * @param name what it is called there
   */
  void collect(Node value, String path, String name) {
    if (value instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        String key = entry.key().text();
        collect(entry.value(), path + "." + key, key.equals("value") ? given(map, name) : key);
      }
    } else if (value instanceof SequenceNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path + "[" + i + "]", name);
      }
    } else if (value instanceof ScalarNode text
        && text.kind() == ScalarNode.Kind.STRING
        && HostNames.mayBeIn(text.text())) {
      Deployment deployment = deployments.of(resource);
      part.add(new TextUse(Literals.text(text), path, name, Condition.always(), deployment));
    }
  }

  /** What a value is called beside it, as in the settings of an environment. */
  private static String given(MappingNode map, String otherwise) {
    Optional<ScalarNode> name = PlanNodes.scalar(map, "name");
    return name.isPresent() ? name.get().text() : otherwise;
  }
}
