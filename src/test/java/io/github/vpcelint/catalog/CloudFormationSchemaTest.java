package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The table of resource properties is what the schemas in {@code catalog/input/resource-schemas}
 * say; {@code ./mvnw test -Dtest=CloudFormationSchemaTest -Dupdate=true} writes it anew.
 */
class CloudFormationSchemaTest {
  private static final Path SCHEMAS = Path.of("catalog", "input", "resource-schemas");
  private static final Path TABLE = Path.of("src/main/catalog/cloudformation-schemas.txt");
  private static final String HEADER =
      """
      # Properties of resource types: path, type, ! if required and r if read-only, values.
      # source https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resource-type-schemas.html
      # as patched by cfn-lint 1.51.0, https://github.com/aws-cloudformation/cfn-lint
      # date 2026-11-24
      """;

  @Test
  void tableIsMadeOfTheSchemas() throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      for (Path file : files.sorted().toList()) {
        append(new ObjectMapper().readTree(Files.readString(file)), table);
      }
    }
    if (Boolean.getBoolean("update")) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.readString(TABLE)).isEqualTo(table.toString());
  }

  @Test
  void knowsWhatAnEndpointMustHave() {
    CloudFormationSchema endpoint =
        Catalog.load().cloudFormationType("AWS::EC2::VPCEndpoint").orElseThrow();

    assertThat(endpoint.property("VpcId").orElseThrow().required()).isTrue();
    assertThat(endpoint.property("Id").orElseThrow().readOnly()).isTrue();
    assertThat(endpoint.property("DnsOptions.DnsRecordIpType").orElseThrow().values())
        .contains("dualstack");
    assertThat(endpoint.properties("DnsOptions.")).hasSizeGreaterThan(2);
    assertThat(endpoint.property("vpcId")).isEmpty();
    assertThat(Catalog.load().cloudFormationType("AWS::EC2::Instance")).isEmpty();
  }

  private static void append(JsonNode schema, StringBuilder table) {
    List<String> readOnly = new ArrayList<>();
    for (JsonNode pointer : schema.get("readOnlyProperties")) {
      readOnly.add(pointer.asString().substring("/properties/".length()));
    }
    List<String> lines = new ArrayList<>();
    collect("", schema, readOnly, lines);
    lines.sort((a, b) -> path(a).compareTo(path(b)));
    table.append('[').append(schema.get("typeName").asString()).append("]\n");
    lines.forEach(line -> table.append(line).append('\n'));
  }

  private static String path(String line) {
    return line.split("\t", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static void collect(
      String prefix, JsonNode object, List<String> readOnly, List<String> lines) {
    if (!object.has("properties")) {
      return;
    }
    List<String> required = new ArrayList<>();
    if (object.has("required")) {
      object.get("required").forEach(name -> required.add(name.asString()));
    }
    for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
      String path = prefix + property.getKey();
      String marks =
          (required.contains(property.getKey()) ? "!" : "") + (readOnly.contains(path) ? "r" : "");
      add(path, property.getValue(), marks, readOnly, lines);
    }
  }

  private static void add(
      String path, JsonNode schema, String marks, List<String> readOnly, List<String> lines) {
    List<String> values = new ArrayList<>();
    if (schema.has("enum")) {
      schema.get("enum").forEach(value -> values.add(value.asString()));
    }
    String line = path + "\t" + kind(schema) + "\t" + marks + "\t" + String.join(",", values);
    lines.add(line.stripTrailing());
    collect(path + ".", schema, readOnly, lines);
    if (schema.has("items")) {
      add(path + "[]", schema.get("items"), "", readOnly, lines);
    }
  }

  private static String kind(JsonNode schema) {
    boolean one = schema.has("type") && !schema.get("type").isArray();
    String type = one ? schema.get("type").asString() : "any";
    boolean open = type.equals("object") && !schema.has("properties");
    return open ? "any" : type;
  }
}
