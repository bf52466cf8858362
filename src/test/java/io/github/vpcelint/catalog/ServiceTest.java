package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceTest {
  private final Catalog catalog = Catalog.load();
  private final Service elasticache = catalog.service("elasticache").orElseThrow();

  @Test
  void servicesAreFoundByPrefixInAnyCase() {
    assertThat(catalog.service("ElastiCache")).containsSame(elasticache);
    assertThat(elasticache.name()).isEqualTo("Amazon ElastiCache");
    assertThat(catalog.service("elasticach")).isEmpty();
    assertThat(catalog.service("")).isEmpty();
    assertThat(catalog.service("../services/elasticache")).isEmpty();
  }

  @Test
  void actionsAreFoundByNameInAnyCase() {
    Action action = elasticache.action("createCACHEcluster").orElseThrow();
    assertThat(action.name()).isEqualTo("CreateCacheCluster");
    assertThat(action.accessLevel()).isEqualTo(AccessLevel.WRITE);
    assertThat(action.operation()).isEqualTo(ApiOperation.YES);
    assertThat(elasticache.action("CreateCacheClusters")).isEmpty();
    assertThat(elasticache.action("CreateCacheCluste")).isEmpty();
    assertThat(elasticache.action("")).isEmpty();
  }

  @Test
  void everyActionOfAServiceCanBeFound() {
    Service ec2 = catalog.service("ec2").orElseThrow();
    assertThat(ec2.actionNames())
        .hasSizeGreaterThan(700)
        .allSatisfy(name -> assertThat(ec2.action(name).orElseThrow().name()).isEqualTo(name));
  }

  @Test
  void aPatternGivesTheActionsThatItMatches() {
    assertThat(elasticache.matching("*cacheparametergroup?"))
        .containsExactly("DescribeCacheParameterGroups");
    assertThat(elasticache.matching("Descibe*")).isEmpty();
  }

  @Test
  void actionsKnowTheirResourcesAndKeys() {
    Action action = elasticache.action("CreateSnapshot").orElseThrow();
    assertThat(action.resources())
        .extracting(ActionResource::type)
        .containsExactly("cluster", "replicationgroup", "snapshot");
    assertThat(action.resources())
        .filteredOn(ActionResource::required)
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.type()).isEqualTo("snapshot");
              assertThat(r.conditionKeys()).contains("elasticache:KmsKeyId");
            });
    assertThat(action.carries("elasticache:kmskeyid")).isTrue();
    assertThat(action.carries("aws:ResourceTag/Owner")).isTrue();
    assertThat(action.carries("aws:ResourceTag/")).isFalse();
    assertThat(action.carries("elasticache:CacheNodeType")).isFalse();
    assertThat(elasticache.mayCarry(action, "elasticache:CacheNodeType")).isTrue();
    assertThat(elasticache.mayCarry(action, "elasticache:UserAuthenticationMode")).isFalse();
  }

  @Test
  void conditionKeysHaveATypeAndAreFoundWithTheirVariablePartFilledIn() {
    assertThat(elasticache.conditionKey("ELASTICACHE:nummodegroups")).isEmpty();
    assertThat(elasticache.conditionKey("ELASTICACHE:numnodegroups").orElseThrow().type())
        .isEqualTo(ValueType.NUMERIC);
    ConditionKey tagKeys = elasticache.conditionKey("aws:TagKeys").orElseThrow();
    assertThat(tagKeys.multivalued()).isTrue();
    assertThat(tagKeys.type()).isEqualTo(ValueType.STRING);
    assertThat(elasticache.conditionKey("aws:RequestTag/Team").orElseThrow().name())
        .isEqualTo("aws:RequestTag/${TagKey}");
    assertThat(elasticache.conditionKey("aws:RequestTag/")).isEmpty();
    assertThat(catalog.service("s3").orElseThrow().conditionKey("s3:RequestObjectTag/a b"))
        .isPresent();
  }

  @Test
  void resourceTypesHaveAnArnPattern() {
    ResourceType type = elasticache.resourceType("globalreplicationgroup").orElseThrow();
    assertThat(type.arn())
        .isEqualTo(
            "arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}");
    assertThat(type.service()).isEqualTo("elasticache");
    assertThat(type.region()).isEmpty();
    assertThat(type.account()).isEqualTo("${Account}");
    assertThat(type.resource()).isEqualTo("globalreplicationgroup:${GlobalReplicationGroupId}");
    assertThat(type.resourcePattern().matches("globalreplicationgroup:ldgnf-web")).isTrue();
    assertThat(type.resourcePattern().matches("replicationgroup:web")).isFalse();
    assertThat(elasticache.resourceType("cache")).isEmpty();
  }

  @Test
  void keysWithTwoColonsAreFound() {
    assertThat(catalog.conditionKey("kms:EncryptionContext:app")).isPresent();
    assertThat(catalog.conditionKey("kms:recipientAttestation:pcr0")).isPresent();
    assertThat(catalog.conditionKey("EncryptionContext:app")).isEmpty();
    Service kms = catalog.service("kms").orElseThrow();
    assertThat(kms.action("Decrypt").orElseThrow().carries("kms:EncryptionContext:app")).isTrue();
  }

  @Test
  void keysAreFoundWhoeverListsThem() {
    assertThat(catalog.conditionKey("ELASTICACHE:cachenodetype"))
        .hasValueSatisfying(key -> assertThat(key.ignoresCase()).isTrue());
    assertThat(catalog.conditionKey("ec2:osuser")).isPresent();
    assertThat(catalog.conditionKey("token.actions.githubusercontent.com:ref")).isPresent();
    assertThat(catalog.conditionKey("saml:cn"))
        .hasValueSatisfying(key -> assertThat(key.multivalued()).isTrue());
    assertThat(catalog.conditionKey("elasticache:CacheNodeTypes")).isEmpty();
    assertThat(catalog.conditionKey("CacheNodeType")).isEmpty();
  }
}
