package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobalConditionKeysTest {
  private final Catalog catalog = Catalog.load();
  private final GlobalConditionKeys keys = catalog.globalConditionKeys();

  @Test
  void keysAreFoundInAnyCaseWithTheirVariablePart() {
    assertThat(key("AWS:sourceIP").name()).isEqualTo("aws:SourceIp");
    assertThat(key("aws:PrincipalTag/team").name()).isEqualTo("aws:PrincipalTag/${TagKey}");
    assertThat(keys.find("aws:PrincipalTag/")).isEmpty();
    assertThat(keys.find("aws:PrincipalOrg")).isEmpty();
  }

  @Test
  void theAddressOfTheCallerIsNotInRequestsThroughAnEndpoint() {
    assertThat(key("aws:SourceIp").presence()).isEqualTo(Presence.NEVER);
    assertThat(key("aws:VpcSourceIp").presence()).isEqualTo(Presence.ALWAYS);
    assertThat(key("aws:SourceIp").canBeSetBy("s3")).isFalse();
  }

  @Test
  void whatSaysWhichEndpointItIsNeverChanges() {
    assertThat(keys.names().stream().map(this::key).filter(GlobalConditionKey::constant))
        .extracting(GlobalConditionKey::name)
        .containsExactlyInAnyOrder(
            "aws:SourceVpc",
            "aws:SourceVpcArn",
            "aws:SourceVpce",
            "aws:VpceAccount",
            "aws:VpceOrgID",
            "aws:VpceOrgPaths");
  }

  @Test
  void someKeysAreSetByFewServices() {
    assertThat(key("aws:VpceOrgID").canBeSetBy("s3")).isTrue();
    assertThat(key("aws:VpceOrgID").canBeSetBy("elasticache")).isFalse();
    assertThat(key("aws:VpceOrgPaths").canBeSetBy("b2bi")).isFalse();
    assertThat(key("aws:PrincipalOrgID").canBeSetBy("elasticache")).isTrue();
    assertThat(key("aws:VpceOrgID").services())
        .allSatisfy(prefix -> assertThat(catalog.service(prefix)).isPresent());
  }

  @Test
  void typesAreKnown() {
    assertThat(key("aws:PrincipalOrgPaths").multivalued()).isTrue();
    assertThat(key("aws:PrincipalOrgID").multivalued()).isFalse();
    assertThat(key("aws:PrincipalArn").types()).containsExactly(ValueType.ARN);
    assertThat(key("aws:EpochTime").types()).containsExactly(ValueType.DATE, ValueType.NUMERIC);
  }

  @Test
  void tenKeysAreSensitive() {
    assertThat(keys.names().stream().map(this::key).filter(GlobalConditionKey::sensitive))
        .extracting(GlobalConditionKey::name)
        .containsExactlyInAnyOrder(
            "aws:PrincipalAccount",
            "aws:PrincipalOrgID",
            "aws:ResourceAccount",
            "aws:ResourceOrgID",
            "aws:SourceAccount",
            "aws:SourceOrgID",
            "aws:SourceVpc",
            "aws:SourceVpce",
            "aws:VpceAccount",
            "aws:VpceOrgID");
  }

  @Test
  void someActionsNeverSayWhoOwnsTheResource() {
    assertThat(keys.canCarryResourceOwner("ec2", "CreateVpcEndpoint")).isFalse();
    assertThat(keys.canCarryResourceOwner("EC2", "createvpcendpoint")).isFalse();
    assertThat(keys.canCarryResourceOwner("ebs", "GetSnapshotBlock")).isFalse();
    assertThat(keys.canCarryResourceOwner("ec2", "RunInstances")).isTrue();
    assertThat(keys.canCarryResourceOwner("elasticache", "CreateUser")).isTrue();
  }

  private GlobalConditionKey key(String name) {
    return keys.find(name).orElseThrow();
  }
}
