package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.UnknownValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the plans that Terraform made of the cases in {@code src/test/terraform}. */
class PlanLoaderTest {

  @Test
  void endpointsWhoseVpcIsKnownAfterApplyShareIt() throws IOException {
    Estate estate = Terraform.planOf("duplicate-endpoints");

    VpcEndpoint first = endpoint(estate, "aws_vpc_endpoint.cache");
    VpcEndpoint second = endpoint(estate, "aws_vpc_endpoint.cache_for_batch");
    assertThat(first.vpc().value()).isInstanceOf(UnknownValue.class);
    assertThat(same(estate, first, second)).isEqualTo(Condition.always());
    assertThat(estate.vpc(first.vpc().value()).orElseThrow().declaration().name())
        .isEqualTo("aws_vpc.main");
    assertThat(second.privateDns().isTruth(true, false)).isEqualTo(Condition.always());
    assertThat(first.declaration().deployment().region().text()).contains("eu-central-1");
    assertThat(first.declaration().deployment().partition().text()).contains("aws");
    assertThat(first.declaration().nameSpan().text()).isEqualTo("\"aws_vpc_endpoint.cache\"");
  }

  @Test
  void argumentThatIsNotWrittenIsTheProvidersDefault() throws IOException {
    Estate estate = Terraform.planOf("policies");

    VpcEndpoint endpoint = endpoint(estate, "aws_vpc_endpoint.document");
    assertThat(endpoint.privateDns().written()).isFalse();
    assertThat(endpoint.subnets().written()).isFalse();
  }

  @Test
  void modulesShareTheVpcOfAnotherModule() throws IOException {
    Estate estate = Terraform.planOf("module-twice");

    VpcEndpoint batch = endpoint(estate, "module.batch.aws_vpc_endpoint.this");
    VpcEndpoint web = endpoint(estate, "module.web.aws_vpc_endpoint.this");
    VpcEndpoint blue = endpoint(estate, "module.europe[\"blue\"].aws_vpc_endpoint.this");
    VpcEndpoint green = endpoint(estate, "module.europe[\"green\"].aws_vpc_endpoint.this");
    assertThat(same(estate, batch, web)).isEqualTo(Condition.always());
    assertThat(same(estate, batch, blue)).isEqualTo(Condition.never());
    assertThat(same(estate, green, blue)).isEqualTo(Condition.never());
    assertThat(estate.vpc(web.vpc().value()).orElseThrow().declaration().name())
        .isEqualTo("module.network.aws_vpc.this");
    assertThat(web.declaration().deployment().region().text()).contains("us-east-1");
    assertThat(blue.declaration().deployment().region().text()).contains("eu-west-1");
  }

  @Test
  void policyInThePlanPointsAtItsCharacters() throws IOException {
    EndpointPolicy policy = policy(Terraform.planOf("policies"), "aws_vpc_endpoint.text");

    Statement statement = policy.document().statements().get(0);
    assertThat(statement.action().orElseThrow().patterns().get(0).span().text())
        .isEqualTo("\\\"elasticache:DescribeCacheCluster\\\"");
  }

  @Test
  void policyThatIsKnownAfterApplyIsMadeOfItsDataSource() throws IOException {
    EndpointPolicy policy =
        policy(Terraform.planOf("policies"), "aws_vpc_endpoint.document_with_hole");

    Statement statement = policy.document().statements().get(0);
    assertThat(policy.document().version().orElseThrow().text()).contains("2008-10-17");
    assertThat(statement.principal().orElseThrow().entries().get(0).everyone()).isTrue();
    assertThat(statement.action().orElseThrow().patterns().get(0).display())
        .isEqualTo("elasticache:*");
    ConditionElement.Entry entry = statement.condition().orElseThrow().entries().get(0);
    assertThat(entry.keyName()).contains("aws:SourceVpc");
    assertThat(entry.complete()).isFalse();
  }

  @Test
  void attachedPolicyBelongsToItsEndpoint() throws IOException {
    Estate estate = Terraform.planOf("policies");

    EndpointPolicy policy = policy(estate, "aws_vpc_endpoint.separate");
    assertThat(policy.document().statements()).hasSize(3);
    assertThat(endpoint(estate, "aws_vpc_endpoint.separate").policy().written()).isTrue();
  }

  @Test
  void endpointThatIsDestroyedIsNotThere() throws IOException {
    Estate estate = Terraform.planOf("replacement");

    assertThat(estate.endpoints())
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactlyInAnyOrder(
            "aws_vpc_endpoint.kept",
            "aws_vpc_endpoint.changed",
            "aws_vpc_endpoint.replaced",
            "aws_vpc_endpoint.cache");
    VpcEndpoint changed = endpoint(estate, "aws_vpc_endpoint.changed");
    VpcEndpoint replaced = endpoint(estate, "aws_vpc_endpoint.replaced");
    assertThat(changed.privateDns().isTruth(false, true)).isEqualTo(Condition.always());
    assertThat(replaced.serviceName().value().display()).isEqualTo("com.amazonaws.us-east-1.sns");
    assertThat(changed.declaration().deployment().account().text()).contains("123456789012");
    assertThat(estate.vpc(changed.vpc().value()).orElseThrow().declaration().name())
        .isEqualTo("aws_vpc.main");
    assertThat(estate.texts()).isEmpty();
  }

  @Test
  void stateIsReadLikeAPlan() throws IOException {
    Estate estate = Terraform.plan(Files.readString(Terraform.CASES.resolve("state/state.json")));

    List<VpcEndpoint> endpoints = estate.endpoints();
    assertThat(endpoints)
        .extracting(endpoint -> endpoint.declaration().name())
        .containsExactly(
            "module.cache[\"blue\"].aws_vpc_endpoint.cache",
            "module.cache[\"green\"].aws_vpc_endpoint.cache");
    assertThat(same(estate, endpoints.get(0), endpoints.get(1))).isEqualTo(Condition.always());
    assertThat(
            estate
                .vpc(endpoints.get(0).vpc().value())
                .orElseThrow()
                .dnsHostnames()
                .isTruth(false, false))
        .isEqualTo(Condition.always());
    assertThat(endpoints.get(0).declaration().deployment().region().text()).contains("us-east-1");
    assertThat(estate.policies()).hasSize(2);
  }

  @Test
  void planRepeatsWhatItsConfigurationDeclares() throws IOException {
    VpcEndpoint planned =
        endpoint(Terraform.planOf("duplicate-endpoints"), "aws_vpc_endpoint.cache");
    Estate configuration = Terraform.configurationOf("duplicate-endpoints");

    VpcEndpoint written = endpoint(configuration, "aws_vpc_endpoint.cache");
    VpcEndpoint other = endpoint(configuration, "aws_vpc_endpoint.cache_for_batch");
    assertThat(planned.declaration().repeats(written.declaration())).isTrue();
    assertThat(planned.declaration().repeats(other.declaration())).isFalse();
    assertThat(other.declaration().repeats(written.declaration())).isFalse();
  }

  @Test
  void referencesThatCouldMeanSeveralThingsStayUnknown() {
    Estate estate =
        Terraform.plan(
            plan(
                "'vpc_id': {'references': ['var.create', 'aws_vpc.main[0].id', 'aws_vpc.main[0]']}",
                "'vpc_id': {'references': ['var.create', 'aws_vpc.main[0].id', 'aws_vpc.main[0]']}"));

    assertThat(same(estate, estate.endpoints().get(0), estate.endpoints().get(1)))
        .isEqualTo(Condition.never());
  }

  @Test
  void nameThatOnlyBeginsLikeAnotherIsAnotherThing() {
    String references =
        "'vpc_id': {'references': ['aws_vpc.main2.id', 'aws_vpc.main2', 'aws_vpc.main']}";
    Estate estate = Terraform.plan(plan(references, references));

    assertThat(same(estate, estate.endpoints().get(0), estate.endpoints().get(1)))
        .isEqualTo(Condition.never());
  }

  @Test
  void sameLocalValueIsTheSameVpc() {
    Estate estate =
        Terraform.plan(
            plan(
                "'vpc_id': {'references': ['local.vpc_id']}",
                "'vpc_id': {'references': ['local.vpc_id']}"));

    assertThat(same(estate, estate.endpoints().get(0), estate.endpoints().get(1)))
        .isEqualTo(Condition.always());
  }

  @Test
  void attributeOfAnotherResourceLeadsToWhatItIsSetTo() {
    Estate estate =
        Terraform.plan(
            plan(
                "'vpc_id': {'references': ['aws_vpc.main.id', 'aws_vpc.main']}",
                "'vpc_id': {'references': ['aws_vpc_endpoint.a.vpc_id', 'aws_vpc_endpoint.a']}"));

    assertThat(same(estate, estate.endpoints().get(0), estate.endpoints().get(1)))
        .isEqualTo(Condition.always());
  }

  @Test
  void referencesThatGoInACircleEnd() {
    Estate estate =
        Terraform.plan(
            plan(
                "'vpc_id': {'references': ['aws_vpc_endpoint.b.vpc_id', 'aws_vpc_endpoint.b']}",
                "'vpc_id': {'references': ['aws_vpc_endpoint.a.vpc_id', 'aws_vpc_endpoint.a']}"));

    assertThat(estate.endpoints()).hasSize(2);
  }

  private static String plan(String first, String second) {
    String text =
        """
        {'format_version': '1.2',
         'planned_values': {'root_module': {'resources': [
           {'address': 'aws_vpc_endpoint.a', 'mode': 'managed', 'type': 'aws_vpc_endpoint',
            'name': 'a', 'values': {'service_name': 's'}},
           {'address': 'aws_vpc_endpoint.b', 'mode': 'managed', 'type': 'aws_vpc_endpoint',
            'name': 'b', 'values': {'service_name': 's'}}
         ]}},
         'resource_changes': [
           {'address': 'aws_vpc_endpoint.a', 'change': {'after_unknown': {'vpc_id': true}}},
           {'address': 'aws_vpc_endpoint.b', 'change': {'after_unknown': {'vpc_id': true}}}
         ],
         'configuration': {'root_module': {'resources': [
           {'address': 'aws_vpc_endpoint.a', 'expressions': {FIRST}},
           {'address': 'aws_vpc_endpoint.b', 'expressions': {SECOND}}
         ]}}}
        """;
    return text.replace("FIRST", first).replace("SECOND", second).replace('\'', '"');
  }

  private static Condition same(Estate estate, VpcEndpoint a, VpcEndpoint b) {
    return estate.same(a.vpc().value(), b.vpc().value());
  }

  private static VpcEndpoint endpoint(Estate estate, String address) {
    return estate.endpoints().stream()
        .filter(endpoint -> endpoint.declaration().name().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static EndpointPolicy policy(Estate estate, String address) {
    VpcEndpoint endpoint = endpoint(estate, address);
    return estate.policies().stream()
        .filter(policy -> policy.isFor(endpoint))
        .findFirst()
        .orElseThrow();
  }
}
