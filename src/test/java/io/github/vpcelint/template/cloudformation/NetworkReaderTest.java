package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.vpcelint.estate.EndpointLinks;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.SecurityGroup;
import io.github.vpcelint.estate.SecurityGroupRule;
import io.github.vpcelint.estate.Subnet;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkReaderTest {
  private static final String NETWORK =
      """
      Parameters:
        Env: {Type: String, AllowedValues: [dev, prod]}
        MoreSubnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
      Resources:
        Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
        SubnetA:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-east-1a}
        SubnetB:
          Type: AWS::EC2::Subnet
          Properties: {VpcId: !GetAtt Vpc.VpcId, CidrBlock: 10.0.1.0/24}
        SixForB:
          Type: AWS::EC2::SubnetCidrBlock
          Properties: {SubnetId: !Ref SubnetB, Ipv6CidrBlock: '2001:db8::/64'}
        Group:
          Type: AWS::EC2::SecurityGroup
          Properties:
            GroupDescription: callers
            VpcId: !Ref Vpc
            SecurityGroupIngress:
              - {IpProtocol: tcp, FromPort: 80, ToPort: 90, CidrIp: 10.0.0.0/16}
              - !If [IsProd, {IpProtocol: -1, SourceSecurityGroupId: !Ref Other}, !Ref AWS::NoValue]
        Other: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: x, VpcId: !Ref Vpc}}
        More:
          Type: AWS::EC2::SecurityGroupIngress
          Properties:
            GroupId: !GetAtt Group.GroupId
            IpProtocol: '6'
            FromPort: '443'
            ToPort: '443'
            SourcePrefixListId: pl-1
        Cache:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcEndpointType: Interface
            ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
            VpcId: !Ref Vpc
            SubnetIds: [!Ref SubnetA, !If [IsProd, !Ref SubnetB, !Ref AWS::NoValue]]
            SecurityGroupIds: !If [IsProd, [!Ref Group], [!GetAtt Vpc.DefaultSecurityGroup]]
        Logs:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcEndpointType: Interface
            ServiceName: !Sub com.amazonaws.${AWS::Region}.logs
            VpcId: !Ref Vpc
            SubnetIds: !Ref MoreSubnets
      Outputs:
        Group: {Value: !Sub 'group ${Group}'}
      """;

  private final Estate estate = TestEstate.of("network.yaml", NETWORK);

  @Test
  void subnetsOfAnEndpointAreThoseOfTheEstateUnderTheirConditions() {
    EndpointLinks links = estate.network().subnetsOf(endpoint("Cache"));

    assertThat(links.more()).isEqualTo(Condition.never());
    assertThat(links.links())
        .extracting(
            link -> estate.network().subnet(link.id()).orElseThrow().declaration().name(),
            link -> Satisfiability.example(link.when()).orElse("always"))
        .containsExactly(tuple("SubnetA", "always"), tuple("SubnetB", "Env is \"prod\""));
  }

  @Test
  void listThatIsNotKnownMayHaveAnySubnet() {
    EndpointLinks links = estate.network().subnetsOf(endpoint("Logs"));

    assertThat(links.links()).isEmpty();
    assertThat(links.more()).isEqualTo(Condition.always());
    assertThat(links.none()).isEqualTo(Condition.never());
  }

  @Test
  void rulesOfAGroupAreItsOwnAndThoseThatStandAlone() {
    List<SecurityGroupRule> rules = estate.network().rules(group("Group"));

    assertThat(rules).hasSize(3);
    assertThat(rules.get(0).admits(85)).isEqualTo(Condition.always());
    assertThat(rules.get(0).mayAdmit(443)).isEqualTo(Condition.never());
    assertThat(Satisfiability.example(rules.get(1).admits(443))).contains("Env is \"prod\"");
    assertThat(rules.get(2).admits(443)).isEqualTo(Condition.always());
    assertThat(rules.get(2).peers().get(0).value().display()).isEqualTo("pl-1");
    assertThat(estate.network().rules(group("Other"))).isEmpty();
  }

  @Test
  void defaultGroupIsInItsVpc() {
    EndpointLinks groups = estate.network().securityGroupsOf(endpoint("Cache"));

    assertThat(groups.links()).hasSize(2);
    for (EndpointLinks.Link link : groups.links()) {
      assertThat(estate.vpc(estate.network().vpcOfGroup(link.id()).orElseThrow()))
          .containsSame(estate.vpcs().get(0));
    }
  }

  @Test
  void subnetMayGetItsRangeFromAResourceOfItsOwn() {
    assertThat(subnet("SubnetA").ipv6Cidr().written()).isFalse();
    assertThat(subnet("SubnetB").ipv6Cidr().written()).isTrue();
  }

  @Test
  void outputHandsOutWhatIsInIt() {
    assertThat(estate.network().isHandedOut(group("Group").declaration())).isTrue();
    assertThat(estate.network().isHandedOut(group("Other").declaration())).isFalse();
  }

  @Test
  void ruleOfAnImportedGroupBelongsToTheGroupThatIsExported() {
    Estate joined =
        Estate.of(
            new TestEstate()
                .file(
                    "network.yaml",
                    """
                    Resources:
                      Group: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: x}}
                    Outputs:
                      Group: {Value: !GetAtt Group.GroupId, Export: {Name: callers}}
                    """)
                .file(
                    "application.yaml",
                    """
                    Resources:
                      Rule:
                        Type: AWS::EC2::SecurityGroupIngress
                        Properties: {GroupId: !ImportValue callers, IpProtocol: -1, CidrIp: 10.0.0.0/8}
                    """)
                .load(LoadOptions.NONE)
                .parts());

    SecurityGroup group = joined.network().securityGroups().get(0);
    assertThat(joined.network().rules(group)).hasSize(1);
  }

  private VpcEndpoint endpoint(String name) {
    return estate.endpoints().stream()
        .filter(endpoint -> endpoint.declaration().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private SecurityGroup group(String name) {
    return estate.network().securityGroups().stream()
        .filter(group -> group.declaration().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Subnet subnet(String name) {
    return estate.network().subnets().stream()
        .filter(subnet -> subnet.declaration().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
