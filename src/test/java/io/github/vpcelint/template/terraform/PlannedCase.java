package io.github.vpcelint.template.terraform;

import io.github.vpcelint.template.InputKind;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Terraform plans for the configuration of a case. */
final class PlannedCase {
  /** Where the plans are that are fixtures, too. */
  private static final Path FIXTURES =
      Path.of(System.getProperty("terraform.fixtures", "fixtures"));

  private final MapValue planned;

  PlannedCase(String name) throws IOException {
    String text = Files.readString(plan(name));
    MapValue plan =
        (MapValue) Literals.of(Terraform.document("plan.json", text, InputKind.PLAN).root());
    this.planned = (MapValue) plan.get("planned_values").orElseThrow();
  }

  /** The names of all cases with a plan. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(Terraform.CASES)) {
      List<String> names = new ArrayList<>();
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String name = folder.getFileName().toString();
        if (Files.exists(plan(name))) {
          names.add(name);
        }
      }
      return names;
    }
  }

  private static Path plan(String name) throws IOException {
    Path folder = Terraform.CASES.resolve(name);
    Path fixture = folder.resolve("fixture");
    return Files.exists(fixture)
        ? FIXTURES.resolve(Files.readString(fixture).strip())
        : folder.resolve("plan.json");
  }

  /** The attributes of all instances of managed resources, by their addresses. */
  Map<String, MapValue> resources() {
    Map<String, MapValue> resources = new LinkedHashMap<>();
    List<MapValue> modules = new ArrayList<>();
    planned.get("root_module").ifPresent(root -> modules.add((MapValue) root));
    while (!modules.isEmpty()) {
      MapValue module = modules.remove(0);
      modules.addAll(maps(module, "child_modules"));
      for (MapValue resource : maps(module, "resources")) {
        if (resource.get("mode").orElseThrow().display().equals("managed")) {
          resources.put(
              resource.get("address").orElseThrow().display(),
              // Of some resources nothing is known before the apply.
              resource
                  .get("values")
                  .map(MapValue.class::cast)
                  .orElseGet(() -> new MapValue(List.of(), false, resource.span())));
        }
      }
    }
    return resources;
  }

  /** The outputs of the root module; one that is null is not part of a plan. */
  MapValue outputs() {
    return (MapValue) planned.get("outputs").orElseThrow();
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
