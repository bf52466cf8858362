package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what is evaluated from the configuration of each case against what Terraform itself plans
 * for it, argument by argument: the same, or unknown; never something else.
 */
class PlannedValuesDifferentialTest {

  @ParameterizedTest
  @CsvSource({
    "duplicate-endpoints, 6",
    "module-twice, 14",
    "policies, 12",
    "attributes, 25",
    "replacement, 12"
  })
  void configurationSaysWhatTerraformPlans(String name, int known) throws IOException {
    Map<String, MapValue> planned = plannedEndpoints(name);
    Estate estate = Terraform.configurationOf(name);

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactlyInAnyOrderElementsOf(planned.keySet());
    int same = 0;
    for (VpcEndpoint endpoint : estate.endpoints()) {
      MapValue attributes = planned.get(endpoint.declaration().name());
      for (Property property : endpoint.properties()) {
        Optional<Value> attribute = attributes.get(property.name());
        if (attribute.isPresent() && !(attribute.get() instanceof AbsentValue)) {
          same += ValueComparison.equalOrUnknown(property.value(), attribute.get()) ? 1 : 0;
        } else if (attribute.isPresent()) {
          assertThat(property.value()).as(property.name()).isInstanceOf(AbsentValue.class);
        }
      }
    }
    assertThat(same).as("arguments that are known and the same").isEqualTo(known);
  }

  private static Map<String, MapValue> plannedEndpoints(String name) throws IOException {
    String text = Files.readString(Terraform.CASES.resolve(name).resolve("plan.json"));
    MapValue plan =
        (MapValue) Literals.of(Terraform.document("plan.json", text, InputKind.PLAN).root());
    Map<String, MapValue> endpoints = new LinkedHashMap<>();
    List<MapValue> modules = new ArrayList<>();
    modules.add(
        (MapValue)
            ((MapValue) plan.get("planned_values").orElseThrow()).get("root_module").orElseThrow());
    while (!modules.isEmpty()) {
      MapValue module = modules.remove(0);
      modules.addAll(maps(module, "child_modules"));
      for (MapValue resource : maps(module, "resources")) {
        if (resource.get("type").orElseThrow().display().equals("aws_vpc_endpoint")) {
          endpoints.put(
              resource.get("address").orElseThrow().display(),
              (MapValue) resource.get("values").orElseThrow());
        }
      }
    }
    return endpoints;
  }

  private static List<MapValue> maps(MapValue map, String key) {
    List<MapValue> maps = new ArrayList<>();
    if (map.get(key).isPresent()) {
      for (Value item : ((ListValue) map.get(key).get()).items()) {
        maps.add((MapValue) item);
      }
    }
    return maps;
  }
}
