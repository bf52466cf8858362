package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationLoaderTest {

  @Test
  void variableWithoutValueIsUnknownUnderItsName() {
    Value region = regionOf("'variable': {'r': {'type': 'string'}}", "${var.r}");

    assertThat(symbol(region).kind()).isEqualTo(Symbol.Kind.PARAMETER);
    assertThat(region.display()).isEqualTo("${var.r}");
  }

  @Test
  void defaultCountsAsTheValue() {
    assertThat(regionOf("'variable': {'r': {'default': 'eu-west-1'}}", "${var.r}").display())
        .isEqualTo("eu-west-1");
  }

  @Test
  void defaultIsNoTemplate() {
    assertThat(regionOf("'variable': {'r': {'default': '${x}'}}", "${var.r}").text())
        .contains("${x}");
  }

  @Test
  void valueFromTheCommandLineCountsMoreThanTheDefault() {
    Estate estate =
        Terraform.configuration(
            Map.of("main.tf.json", region("'variable': {'r': {'default': 'x'}}", "${var.r}")),
            Terraform.with(Map.of("r", "eu-north-1")));

    Value region = only(estate).serviceRegion().value();
    assertThat(region.text()).contains("eu-north-1");
    assertThat(region.span().text()).isEqualTo("var.r");
  }

  @Test
  void listForAVariableWithoutATypeStaysUnknown() {
    Estate estate =
        Terraform.configuration(
            Map.of("main.tf.json", region("'variable': {'r': {}}", "${var.r}")),
            Terraform.with(Map.of("r", "[\"a\"]")));

    assertThat(only(estate).serviceRegion().value()).isInstanceOf(UnknownValue.class);
  }

  @Test
  void localValuesLeadToEachOther() {
    String locals = "'locals': {'a': 'eu-${local.b}', 'b': 'west-${local.c[1]}', 'c': [0, 1]}";

    assertThat(regionOf(locals, "${local.a}").text()).contains("eu-west-1");
  }

  @Test
  void elementsOfObjectsAndListsAreFound() {
    String locals = "'locals': {'m': {'k': {'x': ['a', 'b']}}}";

    assertThat(regionOf(locals, "${local.m.k.x[1]}").text()).contains("b");
    assertThat(regionOf(locals, "${local.m[\\\"k\\\"].x.0}").text()).contains("a");
    assertThat(regionOf(locals, "${local.m.missing}")).isInstanceOf(UnknownValue.class);
    assertThat(regionOf(locals, "${local.m.k.x[2]}")).isInstanceOf(UnknownValue.class);
  }

  @Test
  void localValueThatNeedsItselfIsUnknown() {
    String locals = "'locals': {'a': '${local.b}', 'b': '${local.a}-x'}";

    assertThat(regionOf(locals, "${local.a}").text()).isEmpty();
  }

  @Test
  void partlyKnownTextHasHoles() {
    Value region = regionOf("'variable': {'r': {}}", "eu-${var.r}-1");

    assertThat(region).isInstanceOf(TextValue.class);
    assertThat(region.display()).isEqualTo("eu-${var.r}-1");
  }

  @Test
  void expressionThatIsNotEvaluatedIsUnknownUnderItsText() {
    Value region = regionOf("'variable': {'r': {}}", "${lower(var.r)}");

    assertThat(symbol(region).kind()).isEqualTo(Symbol.Kind.EXPRESSION);
    assertThat(symbol(region).name()).isEqualTo("lower(var.r)");
  }

  @Test
  void referenceToAResourceIsItsSymbol() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'resource': {
                  'aws_vpc': {'main': {}},
                  'aws_vpc_endpoint': {
                    'a': {'vpc_id': '${aws_vpc.main.id}'},
                    'b': {'vpc_id': '${aws_vpc_endpoint.a.vpc_id}'}
                }}}
                """));

    assertThat(estate.vpcs()).hasSize(1);
    for (VpcEndpoint endpoint : estate.endpoints()) {
      assertThat(estate.vpc(endpoint.vpc().value())).isPresent();
    }
  }

  @Test
  void dataSourceIsLookedUp() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'data': {'aws_vpc': {'main': {'default': true}}},
                 'resource': {'aws_vpc_endpoint': {'a': {'vpc_id': '${data.aws_vpc.main.id}'}}}}
                """));

    Symbol symbol = symbol(only(estate).vpc().value());
    assertThat(symbol.kind()).isEqualTo(Symbol.Kind.LOOKUP);
    assertThat(symbol.name()).isEqualTo("data.aws_vpc.main");
  }

  @ParameterizedTest
  @CsvSource({
    "${data.aws_region.x.name}, cn-north-1",
    "${data.aws_region.x.id}, cn-north-1",
    "${data.aws_partition.x.partition}, aws-cn",
    "${data.aws_partition.x.dns_suffix}, amazonaws.com.cn",
    "${data.aws_partition.x.reverse_dns_prefix}, cn.com.amazonaws",
    "${data.aws_vpc_endpoint_service.x.service_name}, com.amazonaws.cn-north-1.s3"
  })
  void dataSourcesThatNeedNoCloudAreKnown(String expression, String value) {
    String blocks =
        "'provider': {'aws': {'region': 'cn-north-1'}}, 'data': {'aws_region': {'x': {}},"
            + " 'aws_partition': {'x': {}}, 'aws_vpc_endpoint_service': {'x': {'service': 's3'}}}";

    assertThat(regionOf(blocks, expression).text()).contains(value);
  }

  @Test
  void regionThatOnlyTheDeploymentKnowsIsTheSameEverywhere() {
    String blocks = "'data': {'aws_region': {'x': {}}}";
    Estate estate = Terraform.configuration(region(blocks, "${data.aws_region.x.name}"));

    VpcEndpoint endpoint = only(estate);
    assertThat(symbol(endpoint.serviceRegion().value()))
        .isEqualTo(symbol(endpoint.declaration().deployment().region()));
  }

  @Test
  void regionAndAccountOfTheCommandLineAreKnown() {
    LoadOptions options =
        new LoadOptions(
            Optional.empty(),
            Optional.empty(),
            List.of("eu-west-3"),
            List.of("123456789012"),
            Map.of());
    String blocks = "'data': {'aws_caller_identity': {'x': {}}}";
    Estate estate =
        Terraform.configuration(
            Map.of("main.tf.json", region(blocks, "${data.aws_caller_identity.x.account_id}")),
            options);

    assertThat(only(estate).serviceRegion().value().text()).contains("123456789012");
    assertThat(only(estate).declaration().deployment().region().text()).contains("eu-west-3");
    assertThat(only(estate).declaration().deployment().partition().text()).contains("aws");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "'2', 2", "${local.n}, 3", "-1, 0", "many, 0"})
  void countThatIsKnownMakesThatManyInstances(String count, int instances) {
    Estate estate =
        Terraform.configuration(
            json(
                "{'locals': {'n': 3}, 'resource': {'aws_vpc_endpoint': {'a': {'count': '"
                    + count
                    + "', 'service_name': 'x${count.index}'}}}}"));

    assertThat(estate.endpoints()).hasSize(instances);
    for (int i = 0; i < instances; i++) {
      VpcEndpoint endpoint = estate.endpoints().get(i);
      assertThat(endpoint.declaration().name()).isEqualTo("aws_vpc_endpoint.a[" + i + "]");
      assertThat(endpoint.serviceName().value().text()).contains("x" + i);
    }
  }

  @Test
  void hugeCountIsCut() {
    Estate estate =
        Terraform.configuration(
            json("{'resource': {'aws_vpc_endpoint': {'a': {'count': 99999999999999}}}}"));

    assertThat(estate.endpoints()).hasSize(100);
    assertThat(estate.problems())
        .extracting(problem -> problem.message())
        .containsExactly("only the first 100 instances of aws_vpc_endpoint.a are looked at");
  }

  @Test
  void countThatIsNotKnownMakesOneInstanceUnderACondition() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'variable': {'n': {}}, 'resource': {
                  'aws_vpc': {'a': {'count': '${var.n ? 1 : 0}'}},
                  'aws_vpc_endpoint': {
                    'a': {'count': '${var.n ? 1 : 0}', 'vpc_id': '${aws_vpc.a[0].id}'},
                    'b': {'count': '${var.n ? 0 : 1}', 'vpc_id': '${aws_vpc.a[0].id}'}
                }}}
                """));

    VpcEndpoint a = estate.endpoints().get(0);
    VpcEndpoint b = estate.endpoints().get(1);
    assertThat(a.declaration().name()).isEqualTo("aws_vpc_endpoint.a[0]");
    Condition home = estate.vpc(a.vpc().value()).orElseThrow().declaration().when();
    assertThat(Satisfiability.possible(a.declaration().when().and(home))).isEqualTo(Truth.YES);
    // One value decides both: where a exists, b does not.
    assertThat(Satisfiability.possible(a.declaration().when().and(b.declaration().when())))
        .isEqualTo(Truth.NO);
  }

  @Test
  void forEachThatIsKnownMakesAnInstanceOfEachKey() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'resource': {
                  'aws_vpc': {'a': {'for_each': {'x': 1, 'y': 2}}},
                  'aws_vpc_endpoint': {'a': {
                    'for_each': {'x': 'Interface', 'y': 'Gateway'},
                    'vpc_id': '${aws_vpc.a[each.key].id}',
                    'vpc_endpoint_type': '${each.value}'
                }}}}
                """));

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactly("aws_vpc_endpoint.a[\"x\"]", "aws_vpc_endpoint.a[\"y\"]");
    VpcEndpoint second = estate.endpoints().get(1);
    assertThat(second.type().value().text()).contains("Gateway");
    assertThat(estate.vpc(second.vpc().value()).orElseThrow().declaration().name())
        .isEqualTo("aws_vpc.a[\"y\"]");
  }

  @Test
  void forEachThatIsNotKnownMakesOneInstanceThatStandsForAll() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'variable': {'n': {}}, 'resource': {
                  'aws_vpc': {'a': {'for_each': '${var.n}'}},
                  'aws_vpc_endpoint': {'a': {
                    'for_each': '${var.n}',
                    'vpc_id': '${aws_vpc.a[each.key].id}',
                    'service_name': '${each.value}'
                }}}}
                """));

    VpcEndpoint endpoint = only(estate);
    assertThat(endpoint.serviceName().value()).isInstanceOf(UnknownValue.class);
    assertThat(estate.vpc(endpoint.vpc().value())).isPresent();
  }

  @Test
  void providerAliasDecidesTheRegion() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'provider': {'aws': [{'region': 'us-east-1'}, {'alias': 'eu', 'region': 'eu-west-1'}]},
                 'resource': {'aws_vpc_endpoint': {
                   'a': {}, 'b': {'provider': 'aws.eu'}, 'c': {'provider': '${aws.eu}'},
                   'd': {'region': 'ap-south-1'}
                }}}
                """));

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().deployment().region().display())
        .containsExactly("us-east-1", "eu-west-1", "eu-west-1", "ap-south-1");
  }

  @Test
  void modulesGetInputsProvidersAndGiveOutputs() {
    Estate estate =
        Terraform.configuration(
            Map.of(
                "env/main.tf.json",
                json(
                    """
                    {'provider': {'aws': [{'region': 'us-east-1'}, {'alias': 'eu', 'region': 'eu-west-1'}]},
                     'module': {
                       'net': {'source': '../modules/net'},
                       'ep': {'source': '../modules/./ep/', 'count': 2, 'vpc': '${module.net.id}',
                              'providers': {'aws': 'aws.eu'}}
                    }}
                    """),
                "modules/net/main.tf.json",
                json(
                    """
                    {'resource': {'aws_vpc': {'this': {}}}, 'output': {'id': {'value': '${aws_vpc.this.id}'}}}
                    """),
                "modules/ep/main.tf.json",
                json(
                    """
                    {'variable': {'vpc': {}}, 'resource': {'aws_vpc_endpoint': {'this': {'vpc_id': '${var.vpc}'}}}}
                    """)),
            LoadOptions.NONE);

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactly(
            "module.ep[0].aws_vpc_endpoint.this", "module.ep[1].aws_vpc_endpoint.this");
    for (VpcEndpoint endpoint : estate.endpoints()) {
      assertThat(estate.vpc(endpoint.vpc().value()).orElseThrow().declaration().name())
          .isEqualTo("module.net.aws_vpc.this");
      assertThat(endpoint.declaration().deployment().region().display()).isEqualTo("eu-west-1");
    }
  }

  @Test
  void moduleThatIsNotPartOfTheRunGivesSymbols() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'module': {'net': {'source': 'terraform-aws-modules/vpc/aws'}},
                 'resource': {'aws_vpc_endpoint': {
                   'a': {'vpc_id': '${module.net.vpc_id}'}, 'b': {'vpc_id': '${module.net.vpc_id}'}
                }}}
                """));

    List<VpcEndpoint> endpoints = estate.endpoints();
    assertThat(estate.same(endpoints.get(0).vpc().value(), endpoints.get(1).vpc().value()))
        .isEqualTo(Condition.always());
  }

  @Test
  void attachedPolicyAndPrivateDnsCountAsTheEndpointsOwn() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'resource': {
                  'aws_vpc_endpoint': {'a': {}, 'b': {}},
                  'aws_vpc_endpoint_policy': {'p': {
                    'vpc_endpoint_id': '${aws_vpc_endpoint.a.id}', 'policy': '{\\"Statement\\": []}'}},
                  'aws_vpc_endpoint_private_dns': {'d': {
                    'vpc_endpoint_id': '${aws_vpc_endpoint.b.id}', 'private_dns_enabled': true}}
                }}
                """));

    VpcEndpoint a = estate.endpoints().get(0);
    VpcEndpoint b = estate.endpoints().get(1);
    assertThat(a.policy().written()).isTrue();
    assertThat(a.privateDns().written()).isFalse();
    assertThat(b.policy().written()).isFalse();
    assertThat(b.privateDns().isTruth(true, false)).isEqualTo(Condition.always());
    assertThat(estate.policies()).hasSize(1);
    assertThat(estate.policies().get(0).isFor(a)).isTrue();
  }

  @Test
  void policyThatMayBeAttachedLeavesEveryEndpointsPolicyUnknown() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'variable': {'id': {}}, 'resource': {
                  'aws_vpc_endpoint': {'a': {}},
                  'aws_vpc_endpoint_policy': {'p': {'vpc_endpoint_id': '${var.id}', 'policy': '{}'}}
                }}
                """));

    assertThat(only(estate).policy().value()).isInstanceOf(UnknownValue.class);
    assertThat(estate.policies().get(0).endpoint()).isEmpty();
  }

  @Test
  void textsThatMayHoldHostNamesAreCollected() {
    Estate estate =
        Terraform.configuration(
            json(
                """
                {'locals': {'url': 'https://vpce-1.x.vpce.amazonaws.com'},
                 'resource': {'aws_ecs_task_definition': {'t': {
                   'environment': [{'value': '${var.id}.elasticache.us-east-1.vpce.amazonaws.com'}]}}}}
                """));

    assertThat(estate.texts())
        .extracting(use -> use.path())
        .containsExactly("aws_ecs_task_definition.t.environment[0].value", "local.url");
  }

  @Test
  void findingsAboutAnEndpointPointAtItsName() {
    Estate estate =
        Terraform.configuration(json("{'resource': {'aws_vpc_endpoint': {'cache': {}}}}"));

    assertThat(only(estate).declaration().nameSpan().text()).isEqualTo("\"cache\"");
  }

  private static Value regionOf(String blocks, String expression) {
    return only(Terraform.configuration(region(blocks, expression))).serviceRegion().value();
  }

  private static String region(String blocks, String expression) {
    return json(
        "{"
            + blocks
            + ", 'resource': {'aws_vpc_endpoint': {'a': {'service_region': '"
            + expression
            + "'}}}}");
  }

  private static VpcEndpoint only(Estate estate) {
    assertThat(estate.endpoints()).hasSize(1);
    return estate.endpoints().get(0);
  }

  private static Symbol symbol(Value value) {
    assertThat(value).isInstanceOf(UnknownValue.class);
    return ((UnknownValue) value).symbol();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
