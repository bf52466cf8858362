package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllInstancesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "count": 2                      | aws_subnet.x[*].id           | aws_subnet.x[0] aws_subnet.x[1]
          "count": 0                      | aws_subnet.x[*].id           |
          "for_each": ["a", "b"]      | values(aws_subnet.x)[*].id   | aws_subnet.x["a"] aws_subnet.x["b"]
          "for_each": ["a"]             | [for s in aws_subnet.x : s.id] | aws_subnet.x["a"]
          "for_each": {"a": 1}          | [for k, s in aws_subnet.x : s.id] | aws_subnet.x["a"]
          """)
  void referenceWithoutAKeyIsAllInstances(String instances, String subnets, String expected) {
    VpcEndpoint endpoint = endpoint(instances, subnets);

    ListItems items = ListItems.of(endpoint.subnets().value());
    assertThat(items.more()).isEqualTo(Condition.never());
    assertThat(items.known())
        .extracting(item -> item.value().display())
        .containsExactly(
            expected == null
                ? new String[0]
                : ("${" + expected.replace(" ", "} ${") + "}").split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "count": "${var.n}"    | aws_subnet.x[*].id
          "count": 500             | aws_subnet.x[*].id
          "for_each": "${var.n}" | values(aws_subnet.x)[*].id
          """)
  void instancesThatAreNotKnownMayBeAny(String instances, String subnets) {
    VpcEndpoint endpoint = endpoint(instances, subnets);

    assertThat(ListItems.of(endpoint.subnets().value()).more()).isEqualTo(Condition.always());
  }

  @Test
  void blockWithOneInstanceIsNoList() {
    VpcEndpoint endpoint = endpoint("\"tags\": {}", "aws_subnet.x");

    assertThat(endpoint.subnets().value().display()).isEqualTo("${aws_subnet.x}");
  }

  private static VpcEndpoint endpoint(String instances, String subnets) {
    Estate estate =
        Terraform.configuration(
            """
            {
              "variable": {"n": {}},
              "resource": {
                "aws_subnet": {"x": {%s}},
                "aws_vpc_endpoint": {"e": {
                  "vpc_endpoint_type": "Interface",
                  "service_name": "com.amazonaws.eu-west-1.logs",
                  "subnet_ids": "${%s}"
                }}
              }
            }
            """
                .formatted(instances, subnets));
    return estate.endpoints().get(0);
  }
}
