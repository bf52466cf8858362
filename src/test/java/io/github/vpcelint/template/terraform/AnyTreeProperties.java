package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever JSON a file holds, it is read without an exception, and all spans lie in the file. */
class AnyTreeProperties {
  private static final String[] KEYS = {
    "resource",
    "data",
    "module",
    "variable",
    "locals",
    "output",
    "provider",
    "aws",
    "alias",
    "aws_vpc",
    "aws_vpc_endpoint",
    "aws_vpc_endpoint_policy",
    "aws_iam_policy_document",
    "aws_region",
    "a",
    "b",
    "source",
    "default",
    "count",
    "for_each",
    "dynamic",
    "statement",
    "principals",
    "condition",
    "actions",
    "identifiers",
    "type",
    "test",
    "variable",
    "values",
    "policy",
    "vpc_id",
    "vpc_endpoint_id",
    "service_name",
    "region",
    "providers",
    "value",
    "//",
    "dns_options",
    "nullable",
    "${local.a}"
  };
  private static final String[] PLAN_KEYS = {
    "planned_values",
    "root_module",
    "child_modules",
    "resources",
    "resource_changes",
    "change",
    "after_unknown",
    "address",
    "mode",
    "type",
    "name",
    "values",
    "configuration",
    "module_calls",
    "module",
    "expressions",
    "references",
    "outputs",
    "expression",
    "provider_config",
    "aws",
    "provider_config_key",
    "constant_value",
    "variables",
    "value",
    "policy",
    "vpc_id",
    "arn",
    "a"
  };
  private static final String[] TEXTS = {
    "",
    "a",
    "./",
    "../a",
    "./a",
    "${var.a}",
    "${local.a}",
    "${local.b}",
    "x${local.a}y${var.b}",
    "${aws_vpc.a.id}",
    "${aws_vpc_endpoint.a.policy}",
    "${aws_vpc_endpoint.a[0].id}",
    "${data.aws_iam_policy_document.a.json}",
    "${data.aws_region.a.name}",
    "${module.a.b}",
    "${each.key}",
    "${each.value.a}",
    "${count.index}",
    "${",
    "%{if}",
    "$${a}",
    "*",
    "{\"Statement\": [{\"Action\": \"${local.a}\"}]}",
    "{\"Statement\": ${local.a}}",
    "{",
    "aws_vpc.a",
    "aws_vpc.a.id",
    "var.a",
    "local.a",
    "module.a",
    "module.a.b",
    "module.a[\"b\"]",
    "managed",
    "data",
    "aws_vpc",
    "aws_vpc_endpoint",
    "aws_iam_policy_document",
    "data.aws_iam_policy_document.a",
    "data.aws_iam_policy_document.a.json",
    "arn:aws:ec2:us-east-1:1:x",
    "arn::",
    "aws.a",
    "vpce",
    "\uE000",
    "vpcelint-ignore: a -- b"
  };

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anyTreeIsReadAsConfiguration(@ForAll("trees") String tree) {
    look(Terraform.configuration(tree));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyBodiesAreReadAsConfiguration(@ForAll("bodies") List<String> bodies) {
    look(
        Terraform.configuration(
            """
            {"resource": {"aws_vpc_endpoint": {"a": %s, "b": %s}, "aws_vpc": {"a": %s},
                          "aws_vpc_endpoint_policy": {"a": %s}},
             "data": {"aws_iam_policy_document": {"a": %s}, "aws_region": {"a": {}}},
             "locals": {"a": %s, "b": %s}, "variable": {"a": {"default": %s}},
             "module": {"a": %s}, "provider": {"aws": %s}}
            """
                .formatted(bodies.toArray())));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void anyTreeIsReadAsPlan(@ForAll("planTrees") String tree) {
    look(Terraform.plan(tree));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyPartsAreReadAsPlan(@ForAll("planBodies") List<String> bodies) {
    look(
        Terraform.plan(
            """
            {"planned_values": {"root_module": {"resources": [
               {"address": "aws_vpc_endpoint.a", "mode": "managed", "type": "aws_vpc_endpoint",
                "name": "a", "values": %s},
               {"address": "data.aws_iam_policy_document.a", "mode": "data", "name": "a",
                "type": "aws_iam_policy_document", "values": %s},
               %s], "child_modules": [{"address": "module.a", "resources": [%s]}, %s]}},
             "resource_changes": [
               {"address": "aws_vpc_endpoint.a", "change": {"after_unknown": %s}},
               {"address": "data.aws_iam_policy_document.a", "change": {"after_unknown": %s}}],
             "configuration": {"provider_config": %s, "root_module": {"resources": [
               {"address": "aws_vpc_endpoint.a", "expressions": %s}], "module_calls": %s}}}
            """
                .formatted(bodies.toArray())));
  }

  private static void look(Estate estate) {
    for (VpcEndpoint endpoint : estate.endpoints()) {
      for (var property : endpoint.properties()) {
        assertThat(property.value().display()).isNotNull();
      }
      assertThat(endpoint.declaration().name()).isNotEmpty();
    }
    for (EndpointPolicy policy : estate.policies()) {
      assertThat(policy.document().map().display()).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> trees() {
    return tree(KEYS);
  }

  @Provide
  Arbitrary<List<String>> bodies() {
    return tree(KEYS).list().ofSize(10);
  }

  @Provide
  Arbitrary<String> planTrees() {
    return tree(PLAN_KEYS);
  }

  @Provide
  Arbitrary<List<String>> planBodies() {
    return tree(PLAN_KEYS).list().ofSize(10);
  }

  private static Arbitrary<String> tree(String[] keys) {
    Arbitrary<String> texts = Arbitraries.of(TEXTS).map(AnyTreeProperties::quoted);
    Arbitrary<String> leaves =
        Arbitraries.oneOf(texts, texts, Arbitraries.of("1", "0", "true", "false", "null", "2.5e3"));
    return Arbitraries.recursive(() -> leaves, inner -> node(keys, leaves, inner), 0, 3);
  }

  private static Arbitrary<String> node(
      String[] keys, Arbitrary<String> leaves, Arbitrary<String> inner) {
    Arbitrary<String> value = Arbitraries.oneOf(leaves, inner);
    Arbitrary<String> entry =
        Combinators.combine(Arbitraries.of(keys), value).as((key, of) -> quoted(key) + ": " + of);
    return Arbitraries.oneOf(
        entry.list().ofMaxSize(6).map(entries -> "{" + String.join(", ", entries) + "}"),
        entry.list().ofMaxSize(6).map(entries -> "{" + String.join(", ", entries) + "}"),
        value.list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
