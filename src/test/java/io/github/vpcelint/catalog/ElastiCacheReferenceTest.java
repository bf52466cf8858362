package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares everything that the catalogue says of ElastiCache with an independent reading. */
class ElastiCacheReferenceTest {
  private final Service elasticache = Catalog.load().service("elasticache").orElseThrow();

  @Test
  void actionsAreAsDocumented() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String name : elasticache.actionNames()) {
      lines.add(line(elasticache.action(name).orElseThrow()));
    }
    assertThat(lines).hasSize(77).containsExactlyInAnyOrderElementsOf(documented("action"));
  }

  @Test
  void resourceTypesAreAsDocumented() throws IOException {
    List<String> lines = new ArrayList<>();
    for (ResourceType type : elasticache.resourceTypes()) {
      lines.add(String.join("\t", type.name(), type.arn(), sorted(type.conditionKeys())));
    }
    assertThat(lines).hasSize(12).containsExactlyInAnyOrderElementsOf(documented("type"));
  }

  @Test
  void conditionKeysAreAsDocumented() throws IOException {
    List<String> lines = new ArrayList<>();
    for (ConditionKey key : elasticache.conditionKeys()) {
      String array = key.multivalued() ? "ArrayOf" : "";
      lines.add(key.name() + "\t" + array + key.type().label());
    }
    assertThat(lines).hasSize(24).containsExactlyInAnyOrderElementsOf(documented("key"));
  }

  @Test
  void twoActionsNeverComeThroughTheEndpoint() {
    assertThat(elasticache.actionNames())
        .filteredOn(name -> action(name).operation() == ApiOperation.NO)
        .containsExactly("Connect", "InterruptClusterAzPower");
    assertThat(action("Connect").otherPath()).contains(OtherPath.DATA_PLANE);
    assertThat(action("InterruptClusterAzPower").otherPath()).contains(OtherPath.FAULT_INJECTION);
    assertThat(action("CreateUser").otherPath()).isEmpty();
  }

  @Test
  void creatingACacheNeedsMoreThanTheRequiredTypes() {
    assertThat(action("CreateCacheCluster").usualResources())
        .containsExactly("cluster", "parametergroup", "subnetgroup");
    assertThat(action("CreateReplicationGroup").usualResources())
        .containsExactly("parametergroup", "replicationgroup", "subnetgroup");
    assertThat(action("DeleteUser").usualResources()).isEmpty();
  }

  @Test
  void someValuesAndNamesAreSpecialAboutLetterCase() {
    assertThat(elasticache.lowerCaseNames()).isTrue();
    assertThat(elasticache.conditionKeys())
        .filteredOn(ConditionKey::ignoresCase)
        .extracting(ConditionKey::name)
        .containsExactly("elasticache:CacheNodeType", "elasticache:CacheParameterGroupName");
  }

  private Action action(String name) {
    return elasticache.action(name).orElseThrow();
  }

  private static String line(Action action) {
    List<String> types = new ArrayList<>();
    TreeMap<String, String> keys = new TreeMap<>();
    keys.put("", sorted(action.conditionKeys()));
    for (ActionResource resource : action.resources()) {
      types.add(resource.type() + (resource.required() ? "!" : ""));
      keys.put(resource.type(), sorted(resource.conditionKeys()));
    }
    List<String> keyFields = new ArrayList<>();
    keys.forEach((type, names) -> keyFields.add(names.isEmpty() ? "" : type + "=" + names));
    keyFields.removeIf(String::isEmpty);
    return String.join(
        "\t",
        action.name(),
        documentedName(action.accessLevel()),
        sorted(types),
        String.join(";", keyFields),
        String.join(",", action.dependentActions()),
        action.operation().name().toLowerCase(Locale.ROOT));
  }

  private static String documentedName(AccessLevel level) {
    return switch (level) {
      case LIST -> "List";
      case READ -> "Read";
      case WRITE -> "Write";
      case TAGGING -> "Tagging, Write";
      case PERMISSIONS_MANAGEMENT -> "Permissions management, Write";
    };
  }

  private static String sorted(List<String> names) {
    return String.join(",", names.stream().sorted().toList());
  }

  private static List<String> documented(String kind) throws IOException {
    return Files.readAllLines(Path.of("src", "test", "resources", "catalog", "elasticache.txt"))
        .stream()
        .filter(line -> line.startsWith(kind + "\t"))
        .map(line -> line.substring(kind.length() + 1))
        .toList();
  }
}
