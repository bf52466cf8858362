package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointServicesTest {
  private final Catalog catalog = Catalog.load();
  private final EndpointServices services = catalog.endpointServices();

  @ParameterizedTest
  @CsvSource({
    "com.amazonaws.us-east-1.elasticache, com.amazonaws, us-east-1, elasticache",
    "cn.com.amazonaws.cn-north-1.ecr.dkr, cn.com.amazonaws, cn-north-1, ecr.dkr",
    "aws.sagemaker.eu-west-1.notebook, aws.sagemaker, eu-west-1, notebook",
    "com.amazonaws.iam, com.amazonaws, , iam",
    "com.amazonaws.s3-global.accesspoint, com.amazonaws, , s3-global.accesspoint",
    "aws.api.global.codecatalyst, aws.api.global, , codecatalyst",
    "com.amazonaws.us-gov-west-1.kms-fips, com.amazonaws, us-gov-west-1, kms-fips",
    "com.example.us-east-1.thing, com.example, us-east-1, thing",
  })
  void namesHaveParts(String name, String prefix, String region, String label) {
    EndpointServiceName parsed = services.parse(name).orElseThrow();
    assertThat(parsed.prefix()).isEqualTo(prefix);
    assertThat(parsed.region()).isEqualTo(Optional.ofNullable(region));
    assertThat(parsed.label()).isEqualTo(label);
    assertThat(parsed.ofOtherAccount()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "elasticache", "com.amazonaws", "com.amazonaws.", "us-east-1.elasticache"})
  void whatIsNoNameHasNone(String text) {
    assertThat(services.parse(text)).isEmpty();
  }

  @Test
  void servicesOfOtherAccountsAreRecognised() {
    assertThat(parsed("com.amazonaws.vpce.us-east-1.vpce-svc-0e123abc123198abc").ofOtherAccount())
        .isTrue();
  }

  @Test
  void elasticacheIsKnown() {
    EndpointService service =
        services.find(parsed("com.amazonaws.us-east-1.elasticache")).orElseThrow();
    assertThat(service.types()).containsExactly(EndpointType.INTERFACE);
    assertThat(service.policySupport()).isEqualTo(Support.YES);
    assertThat(service.ports()).containsExactly(443);
    assertThat(service.iamPrefixes()).containsExactly("elasticache");
    assertThat(service.crossRegion()).isFalse();
    assertThat(privateNames(service, "us-east-1"))
        .containsExactly("elasticache.us-east-1.amazonaws.com", "elasticache.us-east-1.api.aws");
    assertThat(privateNames(service, "cn-north-1"))
        .containsExactly(
            "elasticache.cn-north-1.amazonaws.com.cn",
            "elasticache.cn-north-1.api.amazonwebservices.com.cn");
  }

  @Test
  void someServicesDifferFromTheUsual() {
    assertThat(service("s3").types())
        .containsExactlyInAnyOrder(EndpointType.INTERFACE, EndpointType.GATEWAY);
    assertThat(service("s3").crossRegion()).isTrue();
    assertThat(service("s3express").types()).containsExactly(EndpointType.GATEWAY);
    assertThat(service("cassandra").ports()).containsExactly(9142);
    assertThat(service("email-smtp").ports()).contains(465, 587);
    assertThat(service("monitoring").iamPrefixes()).containsExactly("cloudwatch");
    assertThat(service("ecr.dkr").iamPrefixes()).containsExactly("ecr");
    assertThat(service("bedrock-runtime-fips").iamPrefixes()).containsExactly("bedrock");
    assertThat(service("transfer.server").policySupport()).isEqualTo(Support.NO);
    assertThat(service("evs").policySupport()).isEqualTo(Support.UNKNOWN);
    assertThat(service("dynamodb").privateDns()).isEqualTo(Support.NO);
    assertThat(privateNames(service("dynamodb"), "us-east-1")).isEmpty();
    assertThat(service("evs").privateDns()).isEqualTo(Support.UNKNOWN);
    assertThat(privateNames(service("rds"), "cn-north-1"))
        .containsExactly("rds-api.cn-north-1.amazonaws.com.cn");
  }

  @Test
  void labelsWithAPartOfTheAccountAreKnown() {
    EndpointService cell = service("timestream.ingest-cell2");
    assertThat(cell.iamPrefixes()).containsExactly("timestream");
    assertThat(services.names(cell, "us-east-1", EndpointType.INTERFACE))
        .containsExactly("com.amazonaws.us-east-1.timestream.ingest-cell2");
  }

  @ParameterizedTest
  @CsvSource({
    "elasticache, us-east-1, com.amazonaws.us-east-1.elasticache",
    "elasticache, cn-north-1, cn.com.amazonaws.cn-north-1.elasticache",
    "transcribe, cn-north-1, cn.com.amazonaws.cn-north-1.transcribe.cn",
    "securityhub, eusc-de-east-1, eu.amazonaws.eusc-de-east-1.securityhub",
    "ec2, us-iso-east-1, gov.ic.c2s.us-iso-east-1.ec2",
    "ecr.api, us-isof-south-1, gov.ic.hci.csp.us-isof-south-1.ecr.api",
    "sqs, us-isob-east-1, gov.sgov.sc2s.us-isob-east-1.sqs",
    "ebs, eu-isoe-west-1, uk.adc-e.cloud.eu-isoe-west-1.ebs",
    "studio, eu-west-1, aws.sagemaker.eu-west-1.studio",
    "iam, us-east-1, com.amazonaws.iam",
    "pricingplanmanager, us-east-1, com.amazonaws.us-east-1.pricingplanmanager",
  })
  void everyServiceHasANameInItsRegion(String label, String region, String name) {
    assertThat(services.names(service(label), region, EndpointType.INTERFACE))
        .containsExactly(name);
    assertThat(services.find(parsed(name)).orElseThrow().label()).isEqualTo(label);
  }

  @Test
  void gatewayEndpointsOfChinaHaveThePlainPrefix() {
    assertThat(services.names(service("s3"), "cn-north-1", EndpointType.GATEWAY))
        .containsExactly("com.amazonaws.cn-north-1.s3");
    assertThat(services.names(service("s3"), "cn-north-1", EndpointType.INTERFACE))
        .containsExactly("cn.com.amazonaws.cn-north-1.s3");
  }

  @Test
  void someServicesHaveTwoNames() {
    assertThat(services.names(service("freetier"), "us-east-1", EndpointType.INTERFACE))
        .containsExactly("aws.api.us-east-1.freetier", "com.amazonaws.us-east-1.freetier");
  }

  @Test
  void aSlipGetsASuggestion() {
    assertThat(services.nearMiss("elastcache")).contains("elasticache");
    assertThat(services.nearMiss("ElastiCache")).contains("elasticache");
    assertThat(services.nearMiss("secretmanager")).contains("secretsmanager");
  }

  @ParameterizedTest
  @ValueSource(strings = {"elasticache", "dax", "synthetics-fips", "logs-fips", "sqs-fips", "zzzz"})
  void whatMayExistGetsNone(String label) {
    assertThat(services.nearMiss(label)).isEmpty();
  }

  @Test
  void everyServiceCanBeRead() {
    List<String> labels = services.labels();
    assertThat(labels).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    for (String label : labels) {
      EndpointService service = service(label);
      assertThat(service.types()).isNotEmpty();
      assertThat(service.ports()).isNotEmpty();
      assertThat(service.iamPrefixes())
          .allSatisfy(prefix -> assertThat(catalog.service(prefix)).isPresent());
      for (String name : services.names(service, "us-east-1", EndpointType.INTERFACE)) {
        assertThat(services.find(parsed(name)).orElseThrow().label()).isEqualTo(label);
      }
    }
  }

  private EndpointServiceName parsed(String name) {
    return services.parse(name).orElseThrow();
  }

  private EndpointService service(String label) {
    return services.withLabel(label).orElseThrow();
  }

  private List<String> privateNames(EndpointService service, String region) {
    return service.privateDnsNames(catalog.partitions().ofRegion(region).orElseThrow(), region);
  }
}
