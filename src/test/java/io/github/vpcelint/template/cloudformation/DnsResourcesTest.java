package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.DnsAssociation;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import org.junit.jupiter.api.Test;

class DnsResourcesTest {

  @Test
  void zoneWithVpcsIsPrivateAndAssociatedWithEach() {
    Estate estate =
        estate(
            """
            Conditions:
              Two: !Equals [!Ref AWS::StackName, two]
            Resources:
              Zone:
                Type: AWS::Route53::HostedZone
                Properties:
                  Name: elasticache.us-east-1.amazonaws.com
                  VPCs:
                    - {VPCId: !Ref Vpc, VPCRegion: us-east-1}
                    - !If [Two, {VPCId: vpc-2, VPCRegion: us-east-1}, !Ref AWS::NoValue]
            """);

    assertThat(estate.zones())
        .singleElement()
        .satisfies(
            zone ->
                assertThat(zone.name().value().text())
                    .contains("elasticache.us-east-1.amazonaws.com"));
    assertThat(estate.dnsAssociations())
        .hasSize(2)
        .allSatisfy(
            association ->
                assertThat(estate.same(association.target(), estate.zones().get(0).id()))
                    .isEqualTo(Condition.always()));
    DnsAssociation second = estate.dnsAssociations().get(1);
    assertThat(Satisfiability.possible(second.when().not())).isEqualTo(Truth.YES);
  }

  @Test
  void zoneWithoutVpcsIsPublic() {
    Estate estate =
        estate(
            """
            Resources:
              Zone:
                Type: AWS::Route53::HostedZone
                Properties: {Name: example.com}
            """);

    assertThat(estate.zones()).isEmpty();
  }

  @Test
  void ruleIsAssociatedByRefAndByAttribute() {
    Estate estate =
        estate(
            """
            Resources:
              Rule:
                Type: AWS::Route53Resolver::ResolverRule
                Properties: {DomainName: amazonaws.com, RuleType: FORWARD}
              One:
                Type: AWS::Route53Resolver::ResolverRuleAssociation
                Properties: {ResolverRuleId: !Ref Rule, VPCId: vpc-1}
              Other:
                Type: AWS::Route53Resolver::ResolverRuleAssociation
                Properties: {ResolverRuleId: !GetAtt Rule.ResolverRuleId, VPCId: vpc-2}
            """);

    assertThat(estate.resolverRules()).hasSize(1);
    assertThat(estate.dnsAssociations())
        .hasSize(2)
        .allSatisfy(
            association ->
                assertThat(estate.same(association.target(), estate.resolverRules().get(0).id()))
                    .isEqualTo(Condition.always()));
  }

  @Test
  void textsCarryTheNameThatTheirAuthorGaveThem() {
    Estate estate =
        estate(
            """
            Resources:
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Environment:
                        - {Name: REDIS_HOST, Value: !Select [0, !GetAtt Api.DnsEntries]}
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Environment:
                    Variables:
                      API: !Sub https://elasticache.${AWS::Region}.${AWS::URLSuffix}
              Api:
                Type: AWS::EC2::VPCEndpoint
            """);

    assertThat(estate.texts()).extracting(TextUse::name).containsExactly("REDIS_HOST", "API");
    assertThat(estate.texts())
        .extracting(use -> use.text().display())
        .containsExactly(
            "${Api.DnsEntries[0]}", "https://elasticache.${AWS::Region}.${AWS::URLSuffix}");
  }

  private static Estate estate(String template) {
    return TestEstate.of("template.yaml", template);
  }
}
