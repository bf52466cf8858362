package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.value.Condition;
import org.junit.jupiter.api.Test;

class DnsResourcesTest {

  @Test
  void zonesAreAssociatedByBlocksAndByResourcesOfTheirOwn() {
    Estate estate =
        Terraform.configuration(
            """
            {"resource": {
              "aws_route53_zone": {"z": {"name": "example.internal", "vpc": [{"vpc_id": "vpc-1"}]}},
              "aws_route53_zone_association": {
                "a": {"zone_id": "${aws_route53_zone.z.zone_id}", "vpc_id": "vpc-2"}}}}
            """);

    assertThat(estate.zones()).hasSize(1);
    assertThat(estate.dnsAssociations())
        .extracting(association -> association.vpc().value().display())
        .containsExactlyInAnyOrder("vpc-1", "vpc-2");
    assertThat(estate.dnsAssociations())
        .allSatisfy(
            association ->
                assertThat(estate.same(association.target(), estate.zones().get(0).id()))
                    .isEqualTo(Condition.always()));
  }

  @Test
  void zoneWithoutVpcIsPublic() {
    Estate estate =
        Terraform.configuration(
            "{\"resource\": {\"aws_route53_zone\": {\"z\": {\"name\": \"example.com\"}}}}");

    assertThat(estate.zones()).isEmpty();
  }

  @Test
  void plannedBlockLeadsToTheVpcThatThePlanCreates() {
    Estate estate =
        Terraform.plan(
            """
            {"format_version": "1.2", "terraform_version": "1.9.0",
             "planned_values": {"root_module": {"resources": [
               {"address": "aws_vpc.v", "mode": "managed", "type": "aws_vpc", "name": "v",
                "values": {}},
               {"address": "aws_route53_zone.z", "mode": "managed", "type": "aws_route53_zone",
                "name": "z", "values": {"name": "example.internal", "vpc": [{"vpc_region": "x"}]}}]}},
             "resource_changes": [
               {"address": "aws_route53_zone.z", "change":
                 {"actions": ["create"], "after_unknown": {"zone_id": true, "vpc": [{"vpc_id": true}]}}}],
             "configuration": {"root_module": {"resources": [
               {"address": "aws_vpc.v", "mode": "managed", "type": "aws_vpc", "name": "v"},
               {"address": "aws_route53_zone.z", "mode": "managed", "type": "aws_route53_zone",
                "name": "z", "expressions": {
                  "vpc": [{"vpc_id": {"references": ["aws_vpc.v.id", "aws_vpc.v"]}}]}}]}}}
            """);

    assertThat(estate.dnsAssociations())
        .singleElement()
        .satisfies(
            association ->
                assertThat(estate.vpc(association.vpc().value())).contains(estate.vpcs().get(0)));
  }

  @Test
  void textsCarryTheNameThatTheirAuthorGaveThem() {
    Estate estate =
        Terraform.configuration(
            """
            {"variable": {"cache": {"default": "https://elasticache.us-east-1.amazonaws.com"}},
             "resource": {
              "aws_vpc_endpoint": {"api": {}},
              "aws_lambda_function": {"f": {"environment": {"variables": {
                "REDIS_HOST": "${aws_vpc_endpoint.api.dns_entry[0].dns_name}"}}}},
              "aws_ecs_task_definition": {"t": {"container_definitions":
                "${jsonencode([{x = [{name = \\"API\\", value = \\"sts.eu-west-1.amazonaws.com\\"}]}])}"}}}}
            """);

    assertThat(estate.texts())
        .extracting(TextUse::name)
        .containsExactlyInAnyOrder("cache", "REDIS_HOST", "API");
  }
}
