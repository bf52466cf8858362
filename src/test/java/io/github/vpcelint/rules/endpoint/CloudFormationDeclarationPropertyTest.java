package io.github.vpcelint.rules.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.vpcelint.catalog.Catalog;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.RuleInfo;
import io.github.vpcelint.rule.Severity;
import io.github.vpcelint.rules.RuleIndex;
import io.github.vpcelint.template.TestEstate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The table that the rule checks by says what the schemas say: a resource is refused if, and only
 * if, a validator refuses it by the schema. Values that CloudFormation would convert are left out.
 */
class CloudFormationDeclarationPropertyTest {
  private static final Path SCHEMAS = Path.of("catalog", "input", "resource-schemas");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Schema> VALIDATORS = new HashMap<>();
  private static final Catalog CATALOG = Catalog.load();
  private static final RuleInfo RULE = info();

  private static RuleInfo info() {
    for (RuleInfo info : new RuleIndex().infos()) {
      if (info.name().equals("missing-required-property")) {
        return info;
      }
    }
    throw new IllegalStateException("the rule is missing");
  }

  @Property(tries = 100)
  void refusesWhatTheSchemaRefuses(
      @ForAll("schemas") ObjectNode schema, @ForAll("seeds") long seed) {
    String type = schema.get("typeName").asString();
    ObjectNode resource = (ObjectNode) new Maker(new Random(seed)).object(schema);
    // Whether there is a service is not in the schema; a wrong type is another rule's.
    if (type.equals("AWS::EC2::VPCEndpoint")) {
      resource.put("ServiceName", "com.amazonaws.us-east-1.elasticache");
      resource.remove("VpcEndpointType");
    }

    List<String> bySchema =
        validator(type, schema).validate(resource.toString(), InputFormat.JSON).stream()
            .map(Object::toString)
            .toList();
    List<String> byRule = findings(type, resource);

    assertThat(byRule.isEmpty())
        .as("%s %s%nschema: %s%nrule: %s", type, resource, bySchema, byRule)
        .isEqualTo(bySchema.isEmpty());
  }

  private static List<String> findings(String type, ObjectNode resource) {
    ObjectNode template = JSON.createObjectNode();
    ObjectNode declared = template.putObject("Resources").putObject("R");
    declared.put("Type", type);
    declared.set("Properties", resource);
    Estate estate = TestEstate.of("template.json", template.toString());
    CheckContext context = new CheckContext(RULE, Severity.ERROR, estate, CATALOG, Instant.EPOCH);
    new MissingRequiredProperty().check(context);
    List<String> refused = new ArrayList<>();
    context.findings().forEach(finding -> refused.add(finding.message()));
    // A property that is not known at all is refused by this schema, if not by a newer one.
    context.undecided().forEach(undecided -> refused.add(undecided.reason()));
    return refused;
  }

  private static Schema validator(String type, ObjectNode schema) {
    return VALIDATORS.computeIfAbsent(
        type,
        any ->
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema.toString()));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  /** The schemas; read-only properties, which a template cannot set, count as unknown. */
  @Provide
  Arbitrary<ObjectNode> schemas() {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      List<ObjectNode> schemas = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(file));
        for (JsonNode pointer : schema.get("readOnlyProperties")) {
          String path = pointer.asString();
          ((ObjectNode) schema.get("properties")).remove(path.substring(path.lastIndexOf('/') + 1));
        }
        schemas.add(schema);
      }
      return Arbitraries.of(schemas);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes values by a schema, with a mistake now and then. */
  private record Maker(Random random) {
    JsonNode make(JsonNode schema) {
      JsonNode type = schema.get("type");
      String kind = type.isArray() ? "any" : type.asString();
      boolean wrong = random.nextInt(25) == 0;
      return switch (kind) {
        case "object" -> wrong ? text("x") : object(schema);
        case "array" -> wrong ? text("x") : array(schema);
        case "boolean" -> wrong ? text("maybe") : JSON.valueToTree(random.nextBoolean());
        case "integer" -> wrong ? text("many") : JSON.valueToTree(random.nextInt(100));
        case "string" -> wrong ? JSON.createArrayNode() : string(schema);
        default -> text("x");
      };
    }

    private JsonNode string(JsonNode schema) {
      if (!schema.has("enum") || random.nextInt(10) == 0) {
        return text("x");
      }
      JsonNode values = schema.get("enum");
      return values.get(random.nextInt(values.size()));
    }

    private JsonNode array(JsonNode schema) {
      ArrayNode items = JSON.createArrayNode();
      for (int i = random.nextInt(3); i > 0; i--) {
        items.add(make(schema.get("items")));
      }
      return items;
    }

    JsonNode object(JsonNode schema) {
      ObjectNode object = JSON.createObjectNode();
      if (!schema.has("properties")) {
        return object;
      }
      for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
        boolean required = false;
        if (schema.has("required")) {
          for (JsonNode name : schema.get("required")) {
            required |= name.asString().equals(property.getKey());
          }
        }
        if (random.nextInt(12) > 0 && (required || random.nextBoolean())) {
          object.set(property.getKey(), make(property.getValue()));
        }
      }
      if (random.nextInt(25) == 0) {
        object.put("Unknown", "x");
      }
      return object;
    }

    private static JsonNode text(String text) {
      return JSON.valueToTree(text);
    }
  }
}
