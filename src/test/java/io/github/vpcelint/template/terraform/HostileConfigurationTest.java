package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configuration that is made to take all memory or time. */
class HostileConfigurationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"${local.%1$s}${local.%1$s}\"",
        "[\"${local.%1$s}\", \"${local.%1$s}\"]",
        "{\"a\": \"${local.%1$s}\", \"b\": \"${local.%1$s}\"}"
      })
  void valuesThatDoubleAreKnownUpToALimit(String pattern) {
    assertThat(parts(last(60, pattern))).isLessThanOrEqualTo(20_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local.a",
        "upper(local.b)",
        "[for x in local.a : x]",
        "aws_vpc_endpoint.a.service_name",
        "range(1000000000)",
        "range(0, 1, 0.0000000001)",
        "join(\"\", [for a in range(1024) : [for b in range(1024) : [for c in range(1024) : \"x\"]]])",
        "setproduct(range(1000), range(1000), range(1000), range(1000))",
        "format(\"%999999999d\", 1)",
        "indent(999999999, \"a\\nb\")",
        "pow(9999999999, 9999999999)",
        "replace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"/(a|aa)+$/\", \"\")",
        "yamldecode(\"a: &a [x,x,x,x,x,x,x,x,x]\\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\")",
        "templatestring(\"$${templatestring(local.a, {})}\", {})",
        "cidrsubnets(\"::/0\", range(1000)...)",
        "chunklist(range(1024), 0.0000001)"
      })
  void anyExpressionHasAnEnd(String expression) {
    Estate estate =
        Terraform.configuration(
            Map.of(
                "main.tf",
                """
                locals {
                  a = local.b
                  b = local.a
                }

                resource "aws_vpc_endpoint" "a" {
                  service_name = %s
                }
                """
                    .formatted(expression)),
            LoadOptions.NONE);

    assertThat(estate.endpoints()).hasSize(1);
    assertThat(parts(estate.endpoints().get(0).serviceName().value())).isLessThan(20_000);
  }

  @Test
  void namesOfExpressionsDoNotGrow() {
    String pattern = "[\"x${local.%1$s}\", \"y${local.%1$s}\", \"z${local.%1$s}\"]";

    assertThat(last(60, pattern).display()).hasSizeLessThan(1_000);
  }

  @Test
  void manyLargeTextsAreNotAllPutTogether() {
    StringBuilder locals = new StringBuilder("\"a\": \"" + "${var.x}".repeat(9_000) + "\"");
    for (int i = 0; i < 2_000; i++) {
      locals.append(", \"l").append(i).append("\": \"vpce${local.a}\"");
    }

    Estate estate =
        Terraform.configuration("{\"variable\": {\"x\": {}}, \"locals\": {" + locals + "}}");

    assertThat(estate.problems())
        .extracting(Problem::message)
        .containsExactly("only the first 5,000,000 values of a module are looked at");
  }

  @Test
  void longChainOfLocalValuesEnds() {
    assertThat(last(10_000, "\"${local.%1$s}\"")).isInstanceOf(UnknownValue.class);
  }

  @Test
  void shortChainOfLocalValuesIsFollowed() {
    assertThat(last(50, "\"${local.%1$s}\"").text()).contains("x");
  }

  @Test
  void moduleThatCallsItselfEnds() {
    Estate estate =
        Terraform.configuration(
            Map.of(
                "a/main.tf.json",
                """
                {"module": {"x": {"source": "../a", "count": 2}},
                 "resource": {"aws_vpc_endpoint": {"this": {}}}}
                """),
            LoadOptions.NONE);

    assertThat(estate.endpoints()).hasSize(1_001);
    assertThat(estate.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.LIMIT);
  }

  @Test
  void modulesThatCallEachOtherAreStillRead() {
    String call =
        "{\"module\": {\"x\": {\"source\": \"../%s\"}}, \"resource\": {\"aws_vpc\": {\"v\": {}}}}";

    Estate estate =
        Terraform.configuration(
            Map.of("a/main.tf.json", call.formatted("b"), "b/main.tf.json", call.formatted("a")),
            LoadOptions.NONE);

    assertThat(estate.vpcs()).isNotEmpty();
  }

  @Test
  void modulesOutsideOfTheRootAreNotReached() {
    Estate estate =
        Terraform.configuration(
            Map.of(
                "main.tf.json",
                "{\"module\": {\"x\": {\"source\": \"../../etc\"}, \"y\": {\"source\": \"./a/../..\"}}}"),
            LoadOptions.NONE);

    assertThat(estate.endpoints()).isEmpty();
  }

  @Test
  void deepPlansAreReadUpToALimit() {
    String resource =
        "\"resources\": [{\"address\": \"aws_vpc.a\", \"mode\": \"managed\", \"type\": \"aws_vpc\","
            + " \"values\": {}}]";
    String nested = "{" + resource + "}";
    for (int i = 0; i < 60; i++) {
      nested = "{" + resource + ", \"child_modules\": [" + nested + "]}";
    }

    Estate estate = Terraform.plan("{\"planned_values\": {\"root_module\": " + nested + "}}");

    assertThat(estate.vpcs()).hasSize(61);
  }

  private static int parts(Value value) {
    int parts = 1;
    if (value instanceof TextValue text) {
      return text.segments().size();
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        parts += parts(item);
      }
    } else if (value instanceof MapValue map) {
      for (MapValue.Field field : map.fields()) {
        parts += parts(field.value());
      }
    }
    return parts;
  }

  /** The last of a row of local values, each made from the one before it. */
  private static Value last(int length, String pattern) {
    StringBuilder locals = new StringBuilder("\"l0\": \"x\"");
    for (int i = 1; i <= length; i++) {
      locals.append(", \"l").append(i).append("\": ").append(pattern.formatted("l" + (i - 1)));
    }
    Estate estate =
        Terraform.configuration(
            "{\"locals\": {"
                + locals
                + "}, \"resource\": {\"aws_vpc_endpoint\": {\"a\": {\"service_name\": \"${local.l"
                + length
                + "}\"}}}}");
    return estate.endpoints().get(0).serviceName().value();
  }
}
