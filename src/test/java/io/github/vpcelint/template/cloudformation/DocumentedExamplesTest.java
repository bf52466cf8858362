package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Reason;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.StackSettings;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The examples that AWS's own pages give for the functions, and what these pages say that they come
 * to. Each test names its page in the <a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 * function reference</a>.
 */
class DocumentedExamplesTest {
  private static Value value(String template, LoadOptions options) {
    return TestStack.yaml(template, options).value("X");
  }

  private static String shown(String template) {
    return value(template, LoadOptions.NONE).display();
  }

  private static LoadOptions in(String region, Map<String, String> parameters) {
    return new LoadOptions(
        Optional.empty(), Optional.empty(), List.of(region), List.of("123456789012"), parameters);
  }

  private static LoadOptions given(String name, String value) {
    return in("us-east-1", Map.of(name, value));
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html
  @Test
  void refOfAParameterIsItsValueAndOfAResourceItsId() {
    String template =
        """
        Parameters: {ExistingVPC: {Type: AWS::EC2::VPC::Id}}
        Resources: {Vpc: {Type: AWS::EC2::VPC}}
        X: !Ref ExistingVPC
        Y: !Ref Vpc
        Z: !GetAtt Vpc.VpcId
        """;
    TestStack stack = TestStack.yaml(template, given("ExistingVPC", "vpc-1a2b3c4d"));

    assertThat(stack.value("X").text()).contains("vpc-1a2b3c4d");
    assertThat(Equality.of(stack.value("Y"), stack.value("Z"))).isEqualTo(Truth.YES);
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html
  @Test
  void getAttIsTheSameInBothForms() {
    String template =
        """
        Resources: {myELB: {Type: AWS::ElasticLoadBalancing::LoadBalancer}}
        X: !GetAtt myELB.DNSName
        Y: {"Fn::GetAtt": [myELB, DNSName]}
        Z: {"Fn::GetAtt": [myELB, SourceSecurityGroup.GroupName]}
        """;
    TestStack stack = TestStack.yaml(template, LoadOptions.NONE);

    assertThat(Equality.of(stack.value("X"), stack.value("Y"))).isEqualTo(Truth.YES);
    assertThat(stack.value("Z").display()).isEqualTo("${myELB.SourceSecurityGroup.GroupName}");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
  @Test
  void subTakesNamesAndAMap() {
    assertThat(
            value(
                    """
                    Parameters: {RootDomainName: {Type: String}}
                    X: !Sub ["www.${Domain}", {Domain: !Ref RootDomainName}]
                    """,
                    given("RootDomainName", "example.com"))
                .text())
        .contains("www.example.com");
    assertThat(
            value(
                    """
                    Parameters: {vpc: {Type: String}}
                    X: !Sub 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:vpc/${vpc}'
                    """,
                    given("vpc", "vpc-1"))
                .text())
        .contains("arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1");
    assertThat(shown("X: !Sub '${!Literal}'")).isEqualTo("${Literal}");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html
  @Test
  void joinPutsADelimiterBetween() {
    assertThat(shown("X: !Join [':', [a, b, c]]")).isEqualTo("a:b:c");
    assertThat(
            value(
                    """
                    X: !Join
                      - ''
                      - - 'arn:'
                        - !Ref AWS::Partition
                        - ':s3:::elasticbeanstalk-*-'
                        - !Ref AWS::AccountId
                    """,
                    in("cn-north-1", Map.of()))
                .text())
        .contains("arn:aws-cn:s3:::elasticbeanstalk-*-123456789012");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html
  @Test
  void selectTakesAnItem() {
    assertThat(shown("X: !Select ['1', [apples, grapes, oranges, mangoes]]")).isEqualTo("grapes");
    assertThat(
            shown(
                """
                Parameters:
                  DbSubnetIpBlocks:
                    Type: CommaDelimitedList
                    Default: '10.0.48.0/24, 10.0.112.0/24, 10.0.176.0/24'
                X: !Select [0, !Ref DbSubnetIpBlocks]
                """))
        .isEqualTo("10.0.48.0/24");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-split.html
  @Test
  void splitMakesAList() {
    assertThat(shown("X: !Split ['|', 'a|b|c']")).isEqualTo("[a, b, c]");
    assertThat(shown("X: !Split ['|', 'a||c|']")).isEqualTo("[a, , c, ]");
    assertThat(shown("X: !Select [2, !Split [',', !ImportValue AccountSubnetIDs]]"))
        .isEqualTo("${Select(2, ${Split(,, ${AccountSubnetIDs})})}");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html
  @Test
  void findInMapTakesTheValueOfTheRegion() {
    String template =
        """
        Mappings:
          RegionMap:
            us-east-1: {HVM64: ami-0ff8a91507f77f867, HVMG2: ami-0a584ac55a7631c0c}
            us-west-1: {HVM64: ami-0bdb828fd58c52235, HVMG2: ami-066ee5fd4a9ef77f1}
            eu-west-1: {HVM64: ami-047bb4163c506cd98, HVMG2: ami-0a7c483d527806435}
        X: !FindInMap [RegionMap, !Ref 'AWS::Region', HVM64]
        """;

    assertThat(value(template, in("us-east-1", Map.of())).text()).contains("ami-0ff8a91507f77f867");
    assertThat(value(template, in("eu-west-1", Map.of())).text()).contains("ami-047bb4163c506cd98");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap-enhancements.html
  @Test
  void findInMapTakesADefaultAndFunctionsForItsNames() {
    String template =
        """
        Transform: AWS::LanguageExtensions
        Parameters: {InputKeys: {Type: String}}
        Mappings:
          InstanceConfiguration: {us-east-1: {Type: m5.large}}
          MyMap: {first: {SecondKey: found}}
        X: !FindInMap [InstanceConfiguration, !Ref 'AWS::Region', Type, {DefaultValue: m5.small}]
        Y: !FindInMap [MyMap, !Select [0, !Split ['|', !Ref InputKeys]], SecondKey]
        """;
    TestStack elsewhere = TestStack.yaml(template, in("eu-west-3", Map.of("InputKeys", "first|b")));

    assertThat(elsewhere.value("X").text()).contains("m5.small");
    assertThat(value(template, in("us-east-1", Map.of())).text()).contains("m5.large");
    assertThat(elsewhere.value("Y").text()).contains("found");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html
  private static final String CONDITIONS =
      """
      Parameters:
        EnvironmentType: {Type: String, AllowedValues: [prod, test]}
        ASecurityGroup: {Type: String}
        DBSnapshotName: {Type: String}
      Conditions:
        UseProdCondition: !Equals [!Ref EnvironmentType, prod]
        MyNotCondition: !Not [!Equals [!Ref EnvironmentType, prod]]
        MyAndCondition: !And
          - !Equals [sg-mysggroup, !Ref ASecurityGroup]
          - !Condition UseProdCondition
        MyOrCondition: !Or [!Equals [sg-mysggroup, !Ref ASecurityGroup], Condition: UseProdCondition]
        UseDBSnapshot: !Not [!Equals [!Ref DBSnapshotName, '']]
      X: !If [UseProdCondition, 100, 10]
      Y: !If [UseDBSnapshot, !Ref DBSnapshotName, !Ref 'AWS::NoValue']
      """;

  private static TestStack conditions(String environment, String group, String snapshot) {
    Map<String, String> parameters =
        Map.of("EnvironmentType", environment, "ASecurityGroup", group, "DBSnapshotName", snapshot);
    return TestStack.yaml(CONDITIONS, in("us-east-1", parameters));
  }

  @Test
  void conditionsAreTrueOrFalse() {
    TestStack production = conditions("prod", "sg-other", "");
    TestStack test = conditions("test", "sg-mysggroup", "latest");

    assertThat(production.condition("UseProdCondition")).isEqualTo(Condition.always());
    assertThat(production.condition("MyNotCondition")).isEqualTo(Condition.never());
    assertThat(production.condition("MyAndCondition")).isEqualTo(Condition.never());
    assertThat(production.condition("MyOrCondition")).isEqualTo(Condition.always());
    assertThat(test.condition("MyNotCondition")).isEqualTo(Condition.always());
    assertThat(test.condition("MyAndCondition")).isEqualTo(Condition.never());
    assertThat(test.condition("MyOrCondition")).isEqualTo(Condition.always());
    assertThat(conditions("prod", "sg-mysggroup", "").condition("MyAndCondition"))
        .isEqualTo(Condition.always());
    assertThat(conditions("test", "sg-other", "").condition("MyOrCondition"))
        .isEqualTo(Condition.never());
  }

  @Test
  void ifTakesOneOfTwoOrRemovesTheProperty() {
    assertThat(conditions("prod", "sg", "").value("X").display()).isEqualTo("100");
    assertThat(conditions("test", "sg", "").value("X").display()).isEqualTo("10");
    assertThat(conditions("test", "sg", "latest").value("Y").text()).contains("latest");
    assertThat(conditions("test", "sg", "").value("Y")).isInstanceOf(AbsentValue.class);
    assertThat(TestStack.cases(TestStack.yaml(CONDITIONS, LoadOptions.NONE).value("X")))
        .containsExactly(
            "100 when EnvironmentType is \"prod\"", "10 when EnvironmentType is \"test\"");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-importvalue.html
  @Test
  void importValueIsWhatTheOtherStackExports() {
    Estate estate =
        Estate.of(
            new TestEstate()
                .file(
                    "a.yaml",
                    """
                    Resources: {PublicSubnet: {Type: AWS::EC2::Subnet}}
                    Outputs:
                      PublicSubnet:
                        Value: !Ref PublicSubnet
                        Export: {Name: Network-SubnetID}
                    """)
                .file(
                    "b.yaml",
                    """
                    Parameters: {NetworkStackNameParameter: {Type: String, Default: Network}}
                    Resources:
                      Endpoint:
                        Type: AWS::EC2::VPCEndpoint
                        Properties:
                          SubnetIds:
                            - Fn::ImportValue: !Sub "${NetworkStackNameParameter}-SubnetID"
                    """)
                .load(LoadOptions.NONE)
                .parts());
    VpcEndpoint endpoint = estate.endpoints().get(0);

    Value subnet = estate.network().subnetsOf(endpoint).links().get(0).id();

    assertThat(estate.network().subnet(subnet)).contains(estate.network().subnets().get(0));
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html
  @Test
  void getStackOutputIsTheOutputOfTheNamedStack() {
    LoadOptions named =
        LoadOptions.NONE.of(
            new StackSettings(
                "", Optional.of("network"), List.of("us-east-1"), List.of(), Map.of()));
    Estate estate =
        Estate.of(
            new TestEstate()
                .file(
                    "a.yaml",
                    """
                    Resources: {Vpc: {Type: AWS::EC2::VPC}}
                    Outputs: {VpcId: {Value: !Ref Vpc}}
                    """)
                .file(
                    "b.yaml",
                    """
                    Resources:
                      Same:
                        Type: AWS::EC2::VPCEndpoint
                        Properties:
                          VpcId: !GetStackOutput {StackName: network, OutputName: VpcId}
                      Region:
                        Type: AWS::EC2::VPCEndpoint
                        Properties:
                          VpcId: !GetStackOutput
                            {StackName: network, OutputName: VpcId, Region: us-east-1}
                      Elsewhere:
                        Type: AWS::EC2::VPCEndpoint
                        Properties:
                          VpcId: !GetStackOutput
                            {StackName: network, OutputName: VpcId, Region: eu-west-1}
                    """)
                .load(named)
                .parts());
    List<VpcEndpoint> endpoints = estate.endpoints();

    assertThat(estate.vpc(endpoints.get(0).vpc().value())).contains(estate.vpcs().get(0));
    assertThat(estate.vpc(endpoints.get(1).vpc().value())).contains(estate.vpcs().get(0));
    assertThat(estate.vpc(endpoints.get(2).vpc().value())).isEmpty();
    assertThat(estate.reasons(endpoints.get(0).declaration(), endpoints.get(0).vpc()))
        .extracting(Reason::text)
        .containsExactly("VpcId is the stack output network.VpcId, which is made here");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-base64.html
  @Test
  void base64EncodesItsText() {
    assertThat(shown("X: !Base64 AWS CloudFormation")).isEqualTo("QVdTIENsb3VkRm9ybWF0aW9u");
    assertThat(shown("X: {'Fn::Base64': !Ref 'AWS::Region'}"))
        .isEqualTo("${Base64(${AWS::Region})}");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html
  @Test
  void cidrMakesSixBlocksOf27Bits() {
    assertThat(shown("X: !Cidr [192.168.0.0/24, 6, 5]"))
        .isEqualTo(
            "[192.168.0.0/27, 192.168.0.32/27, 192.168.0.64/27, 192.168.0.96/27,"
                + " 192.168.0.128/27, 192.168.0.160/27]");
    assertThat(shown("X: !Cidr ['2001:db8:1234:1a00::/56', '2', '64']"))
        .isEqualTo("[2001:db8:1234:1a00::/64, 2001:db8:1234:1a01::/64]");
  }

  // The same page: the block of a VPC is known when it is deployed.
  @Test
  void cidrOfWhatIsNotKnownIsOneValue() {
    String template =
        """
        Resources: {Vpc: {Type: AWS::EC2::VPC}}
        X: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]]
        Y: !Select [0, {"Fn::Cidr": [{"Fn::GetAtt": [Vpc, CidrBlock]}, 2, 8]}]
        Z: !Cidr [10.0.0.0/24, 257, 0]
        """;
    TestStack stack = TestStack.yaml(template, LoadOptions.NONE);

    assertThat(Equality.of(stack.value("X"), stack.value("Y"))).isEqualTo(Truth.YES);
    assertThat(stack.value("Z")).isInstanceOf(UnknownValue.class);
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html
  @Test
  void getAzsOfNothingIsThatOfTheRegion() {
    String template =
        """
        X: !GetAZs ''
        Y: {"Fn::GetAZs": !Ref 'AWS::Region'}
        Z: !Select [0, {"Fn::GetAZs": ''}]
        """;
    TestStack stack = TestStack.yaml(template, LoadOptions.NONE);

    assertThat(Equality.of(stack.value("X"), stack.value("Y"))).isEqualTo(Truth.YES);
    assertThat(stack.value("Z").display()).isEqualTo("${Select(0, ${GetAZs(${AWS::Region})})}");
    assertThat(
            Equality.of(
                value(template, in("us-east-1", Map.of())),
                value("X: !GetAZs us-east-1", LoadOptions.NONE)))
        .isEqualTo(Truth.YES);
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-length.html
  @Test
  void lengthCountsItems() {
    String template =
        """
        Transform: AWS::LanguageExtensions
        Parameters:
          ListParameter: {Type: CommaDelimitedList, Default: 'a,b,c'}
          ParameterName: {Type: Number}
        X: {"Fn::Length": !Split ["|", "a|b|c"]}
        Y: {"Fn::Length": !Ref ListParameter}
        Z: {"Fn::Length": [1, !Ref ParameterName, 3]}
        """;
    TestStack stack = TestStack.yaml(template, LoadOptions.NONE);

    assertThat(stack.value("X").display()).isEqualTo("3");
    assertThat(stack.value("Y").display()).isEqualTo("3");
    assertThat(stack.value("Z").display()).isEqualTo("3");
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ToJsonString.html
  @Test
  void toJsonStringKeepsTheObjectForWhatReadsItAgain() {
    String template =
        """
        Transform: AWS::LanguageExtensions
        Parameters: {ParameterName: {Type: String}}
        X:
          Fn::ToJsonString:
            key1: value1
            key2: !Ref ParameterName
        Y:
          Fn::ToJsonString:
            - key1: value1
        """;
    TestStack stack = TestStack.yaml(template, given("ParameterName", "resolvedValue"));

    assertThat(stack.value("X").display()).isEqualTo("{key1: value1, key2: resolvedValue}");
    assertThat(stack.value("Y")).isInstanceOf(ListValue.class);
  }

  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
  @Test
  void pseudoParametersAreThoseOfTheRegion() {
    String template = "X: !Sub '${AWS::Partition} ${AWS::URLSuffix} ${AWS::Region}'";

    assertThat(value(template, in("cn-north-1", Map.of())).text())
        .contains("aws-cn amazonaws.com.cn cn-north-1");
    assertThat(value(template, in("us-gov-west-1", Map.of())).text())
        .contains("aws-us-gov amazonaws.com us-gov-west-1");
  }
}
