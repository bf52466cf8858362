package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.catalog.ResourceSchema.Argument;
import io.github.vpcelint.catalog.ResourceSchema.Kind;
import org.junit.jupiter.api.Test;

class ResourceSchemaTest {
  private final ResourceSchema endpoint =
      Catalog.load().terraformResource("aws_vpc_endpoint").orElseThrow();

  @Test
  void tellsWhatIsRequiredAndWhatTheProviderDecides() {
    assertThat(endpoint.arguments(""))
        .contains(
            new Argument("vpc_id", Kind.STRING, true, false),
            new Argument("subnet_ids", Kind.LIST, false, false),
            new Argument("private_dns_enabled", Kind.BOOL, false, false),
            new Argument("dns_options", Kind.BLOCK, false, false),
            new Argument("state", Kind.STRING, false, true));
  }

  @Test
  void nestedBlocksHaveArgumentsOfTheirOwn() {
    assertThat(endpoint.arguments("dns_options."))
        .extracting(Argument::name)
        .containsExactly(
            "dns_record_ip_type",
            "private_dns_only_for_inbound_resolver_endpoint",
            "private_dns_preference",
            "private_dns_specified_domains");
  }

  @Test
  void saysNothingOfOtherResources() {
    assertThat(Catalog.load().terraformResource("aws_instance")).isEmpty();
  }
}
