package io.github.vpcelint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import io.github.vpcelint.report.SchemaCheck;
import io.github.vpcelint.rule.RuleNames;
import io.github.vpcelint.rules.RuleIndex;
import io.github.vpcelint.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** The published schema and the reader take the same configurations. */
class ConfigurationSchemaPropertyTest {
  private static final SchemaCheck SCHEMA =
      new SchemaCheck(Path.of("schemas", "vpcelint.schema.json"), SpecificationVersion.DRAFT_7);
  private static final RuleNames NAMES = new RuleNames(new RuleIndex());

  @Property(tries = 3000)
  void schemaAndReaderTakeTheSame(@ForAll("configurations") String json) {
    List<String> bySchema = SCHEMA.errors(json);
    List<String> byReader = problems(json);
    Statistics.label("valid").collect(bySchema.isEmpty());
    assertThat(byReader.isEmpty())
        .describedAs("%s%nschema: %s%nreader: %s", json, bySchema, byReader)
        .isEqualTo(bySchema.isEmpty());
  }

  private static List<String> problems(String json) {
    try {
      ConfigurationFile.read(SourceFile.of(ConfigurationFile.NAME, json), Path.of(""), NAMES);
      return List.of();
    } catch (ConfigurationException e) {
      return e.problems().stream().map(ConfigurationProblem::message).toList();
    }
  }

  /** Configurations, some of them with a value of another key or with a wrong key. */
  @Provide
  Arbitrary<String> configurations() {
    Arbitrary<String> override = object(5, overrideEntries(), strangeEntries());
    Arbitrary<String> deployment = object(5, deploymentEntries(), strangeEntries());
    Arbitrary<Map.Entry<String, String>> entries =
        Arbitraries.frequencyOf(
            Tuple.of(6, commonEntries()),
            Tuple.of(6, topEntries()),
            Tuple.of(2, entry("deployments", oneOrList(deployment))),
            Tuple.of(1, entry("shared-parameters", oneOrList(texts("VpcId", "", "Env")))),
            Tuple.of(2, entry("overrides", oneOrList(override))));
    return object(6, entries, strangeEntries());
  }

  private static Arbitrary<Map.Entry<String, String>> topEntries() {
    return Arbitraries.oneOf(
        entry("select", oneOrList(rules())),
        entry("exclude", oneOrList(patterns())),
        entry("fail-on", texts("error", "warning", "note", "never")),
        entry("require-reason", Arbitraries.of("true", "false")),
        entry("limits", limits()));
  }

  private static Arbitrary<Map.Entry<String, String>> overrideEntries() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, commonEntries()),
        Tuple.of(2, entry("files", oneOrList(patterns()))),
        Tuple.of(1, entry("reason", texts("because", "x"))));
  }

  private static Arbitrary<Map.Entry<String, String>> deploymentEntries() {
    return Arbitraries.oneOf(
        entry("name", texts("prod", "dev")),
        entry("files", oneOrList(patterns())),
        entry("stack-name", texts("network", "")),
        entry("region", texts("eu-central-1", "us-gov-west-1")),
        entry("account", Arbitraries.of("\"012345678901\"", "123456789012")),
        entry("parameters", object(3, anyEntries(), anyEntries())));
  }

  private static Arbitrary<Map.Entry<String, String>> commonEntries() {
    return Arbitraries.oneOf(
        entry("ignore", oneOrList(rules())),
        entry("severity", object(3, levels(), strangeEntries())),
        entry("input-type", texts("auto", "endpoint-policy", "cloudformation", "plan")),
        entry("service", texts("elasticache", "ecr.api", "s3-global.accesspoint")),
        entry("region", oneOrList(texts("eu-central-1", "us-gov-west-1"))),
        entry("account", oneOrList(Arbitraries.of("\"012345678901\"", "123456789012"))),
        entry("var-files", Arbitraries.of("[]", "[[]]", "1", "{}")),
        entry("parameters", object(3, anyEntries(), anyEntries())));
  }

  private static Arbitrary<Map.Entry<String, String>> levels() {
    return Combinators.combine(
            rules().map(rule -> rule.substring(1, rule.length() - 1)),
            Arbitraries.oneOf(
                texts("error", "warning", "note", "off"), Arbitraries.of("false", "true")))
        .as(Map::entry);
  }

  private static Arbitrary<String> limits() {
    return object(
        3,
        Combinators.combine(
                Arbitraries.of("file-bytes", "depth", "aliases", "alias-nodes", "findings"),
                Arbitraries.of("1", "1000", "1001", "100000000", "100000001", "1073741824"))
            .as(Map::entry),
        strangeEntries());
  }

  private static Arbitrary<Map.Entry<String, String>> strangeEntries() {
    return Combinators.combine(
            Arbitraries.of(
                "select",
                "ignore",
                "files",
                "reason",
                "service",
                "account",
                "region",
                "limits",
                "depth",
                "parameters",
                "overrides",
                "deployments",
                "shared-parameters",
                "name",
                "stack-name",
                "fail-on",
                "Select",
                "x",
                ""),
            strangeValues())
        .as(Map::entry);
  }

  private static Arbitrary<Map.Entry<String, String>> anyEntries() {
    return Combinators.combine(Arbitraries.of("Env", "Vpc", ""), strangeValues()).as(Map::entry);
  }

  private static Arbitrary<String> strangeValues() {
    return Arbitraries.of(
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "123456789012",
        "1234567890123",
        "\"\"",
        "\"Error\"",
        "\"EU-CENTRAL-1\"",
        "\"a-\"",
        "\"-a\"",
        "\"a--b\"",
        "\"no rule\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "[1]",
        "{\"a\":{}}",
        "\"all\"");
  }

  private static Arbitrary<String> rules() {
    return texts("all", "dns", "VPCE801", "duplicate-private-dns", "private-dns-off");
  }

  private static Arbitrary<String> patterns() {
    return Arbitraries.strings()
        .withChars("ab*/!# ?.")
        .ofMinLength(0)
        .ofMaxLength(5)
        .map(text -> '"' + text + '"');
  }

  private static Arbitrary<String> texts(String... texts) {
    return Arbitraries.of(texts).map(text -> '"' + text + '"');
  }

  private static Arbitrary<String> oneOrList(Arbitrary<String> values) {
    Arbitrary<String> list =
        values.list().ofMaxSize(3).map(items -> "[" + String.join(",", items) + "]");
    return Arbitraries.oneOf(values, list);
  }

  private static Arbitrary<Map.Entry<String, String>> entry(String key, Arbitrary<String> value) {
    return value.map(text -> Map.entry(key, text));
  }

  private static Arbitrary<String> object(
      int most,
      Arbitrary<Map.Entry<String, String>> entries,
      Arbitrary<Map.Entry<String, String>> strange) {
    return Arbitraries.frequencyOf(Tuple.of(30, entries), Tuple.of(1, strange))
        .list()
        .ofMaxSize(most)
        .uniqueElements(Map.Entry::getKey)
        .map(ConfigurationSchemaPropertyTest::text);
  }

  private static String text(List<Map.Entry<String, String>> entries) {
    return entries.stream()
        .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
        .collect(java.util.stream.Collectors.joining(",", "{", "}"));
  }
}
