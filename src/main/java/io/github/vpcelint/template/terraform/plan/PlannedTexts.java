package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.template.HostNames;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
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
  void collect(Value value, String path, String name) {
    if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        String key = field.key().display();
        collect(field.value(), path + "." + key, key.equals("value") ? given(map, name) : key);
      }
    } else if (value instanceof ListValue list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(list.items().get(i), path + "[" + i + "]", name);
      }
    } else if (value instanceof TextValue text && HostNames.mayBeIn(text.display())) {
      Deployment deployment = deployments.of(resource);
      part.add(new TextUse(text, path, name, Condition.always(), deployment));
    }
  }

  /** What a value is called beside it, as in the settings of an environment. */
  private static String given(MapValue map, String otherwise) {
    Optional<Value> name = map.get("name");
    return name.isPresent() ? name.get().text().orElse(otherwise) : otherwise;
  }
}
