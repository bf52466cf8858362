package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionsTest {
  private final Partitions partitions = Catalog.load().partitions();

  @ParameterizedTest
  @CsvSource({
    "us-east-1, aws, amazonaws.com",
    "ap-southeast-7, aws, amazonaws.com",
    "cn-northwest-1, aws-cn, amazonaws.com.cn",
    "us-gov-west-1, aws-us-gov, amazonaws.com",
    "us-iso-east-1, aws-iso, c2s.ic.gov",
    "us-isob-east-1, aws-iso-b, sc2s.sgov.gov",
    "eu-isoe-west-1, aws-iso-e, cloud.adc-e.uk",
    "us-isof-south-1, aws-iso-f, csp.hci.ic.gov",
    "eusc-de-east-1, aws-eusc, amazonaws.eu",
    // newer than any list
    "us-east-77, aws, amazonaws.com",
    "cn-southwest-2, aws-cn, amazonaws.com.cn",
    "us-gov-central-1, aws-us-gov, amazonaws.com",
    "eusc-de-west-1, aws-eusc, amazonaws.eu",
  })
  void everyRegionHasAPartition(String region, String partition, String suffix) {
    Partition found = partitions.ofRegion(region).orElseThrow();
    assertThat(found.name()).isEqualTo(partition);
    assertThat(found.dnsSuffix()).isEqualTo(suffix);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "us", "us-east", "US-EAST-1", "us-east-1a", "moon-base-1", "us-east-"})
  void whatIsNoRegionHasNone(String text) {
    assertThat(partitions.ofRegion(text)).isEmpty();
    assertThat(partitions.isKnownRegion(text)).isFalse();
  }

  @Test
  void everyKnownRegionBelongsToAKnownPartition() {
    assertThat(partitions.regions())
        .hasSizeGreaterThan(40)
        .allSatisfy(region -> assertThat(partitions.ofRegion(region)).isPresent())
        .allSatisfy(region -> assertThat(partitions.isKnownRegion(region)).isTrue());
    assertThat(partitions.isKnownRegion("us-east-77")).isFalse();
  }

  @Test
  void partitionsAreFoundByTheirExactName() {
    assertThat(partitions.all())
        .extracting(Partition::name)
        .contains("aws", "aws-cn", "aws-us-gov", "aws-eusc");
    assertThat(partitions.named("aws-cn").orElseThrow().dualStackDnsSuffix())
        .isEqualTo("api.amazonwebservices.com.cn");
    assertThat(partitions.named("AWS")).isEmpty();
    assertThat(partitions.named("aws-china")).isEmpty();
  }
}
