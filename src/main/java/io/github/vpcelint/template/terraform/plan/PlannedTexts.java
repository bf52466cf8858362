package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.terraform.resource.HostNames;
import io.github.vpcelint.value.Condition;

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

  /** Collects the texts of a value. */
  void collect(Node value, String path) {
    if (value instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        collect(entry.value(), path + "." + entry.key().text());
      }
    } else if (value instanceof SequenceNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path + "[" + i + "]");
      }
    } else if (value instanceof ScalarNode text
        && text.kind() == ScalarNode.Kind.STRING
        && HostNames.mayBeIn(text.text())) {
      part.add(
          new TextUse(Literals.text(text), path, Condition.always(), deployments.of(resource)));
    }
  }
}
