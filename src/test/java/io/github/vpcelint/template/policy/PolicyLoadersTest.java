package io.github.vpcelint.template.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyLoadersTest {

  @Test
  void loadsABarePolicyForTheServiceAndPlaceThatAreGiven() {
    LoadOptions said =
        new LoadOptions(
            Optional.empty(),
            Optional.of("elasticache"),
            List.of("cn-north-1"),
            List.of(),
            Map.of());
    TestEstate files =
        new TestEstate()
            .file("p.json", "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\"}]}");

    EndpointPolicy policy = Estate.of(files.load(said).parts()).policies().get(0);

    assertThat(policy.service()).contains("elasticache");
    assertThat(policy.endpoint()).isEmpty();
    assertThat(policy.deployment().region().text()).contains("cn-north-1");
    assertThat(policy.deployment().partition().text()).contains("aws-cn");
    assertThat(policy.deployment().account().text()).isEmpty();
    assertThat(policy.document().statements()).hasSize(1);
  }

  @Test
  void loadsWhatIsDeployed() {
    Estate estate =
        TestEstate.of(
            "endpoints.json",
            """
            {"VpcEndpoints": [
              {"VpcEndpointId": "vpce-1", "VpcEndpointType": "Interface", "VpcId": "vpc-1",
               "ServiceName": "com.amazonaws.us-east-1.elasticache", "State": "available",
               "PolicyDocument": "{\\n  \\"Statement\\": [\\n    {\\"Action\\": \\"*\\"}]}",
               "RouteTableIds": [], "SubnetIds": ["subnet-1"], "PrivateDnsEnabled": true,
               "Groups": [{"GroupId": "sg-1", "GroupName": "default"}],
               "OwnerId": "123456789012"},
              {"VpcEndpointId": "vpce-2", "State": "deleted"},
              {"VpcEndpointId": "vpce-3", "State": "deleting"}]}
            """);

    assertThat(estate.endpoints()).hasSize(1);
    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.declaration().name()).isEqualTo("vpce-1");
    assertThat(endpoint.declaration().deployment().account().text()).contains("123456789012");
    assertThat(endpoint.privateDns().value().truth()).contains(true);
    assertThat(endpoint.securityGroups().value().display()).isEqualTo("[sg-1]");
    assertThat(endpoint.routeTables().written()).isFalse();
    EndpointPolicy policy = estate.policies().get(0);
    assertThat(policy.document().statements().get(0).map().field("Action").orElseThrow().keySpan())
        .extracting(span -> span.text())
        .isEqualTo("\\\"Action\\\"");
  }

  @Test
  void doesNotMindMalformedDescriptions() {
    for (String text :
        new String[] {
          "{\"VpcEndpoints\": [1, [], {}]}",
          "{\"VpcEndpoints\": {}}",
          "[{\"VpcEndpointId\": {}, \"Groups\": [1], \"State\": [], \"OwnerId\": []}]",
        }) {
      assertThat(TestEstate.load("d.json", text).failures()).as(text).isEmpty();
    }
  }
}
