package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudFormationLoaderTest {

  @Test
  void loadsAnEndpointInItsVpc() {
    Estate estate =
        estate(
            """
            Resources:
              Vpc:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcEndpointType: Interface
                  ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
                  VpcId: !Ref Vpc
                  PrivateDnsEnabled: true
            """);

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.declaration().name()).isEqualTo("Endpoint");
    assertThat(endpoint.declaration().nameSpan().startLine()).isEqualTo(5);
    assertThat(endpoint.type().value().text()).contains("Interface");
    assertThat(endpoint.serviceName().value().display())
        .isEqualTo("com.amazonaws.${AWS::Region}.elasticache");
    assertThat(endpoint.privateDns().value().truth()).contains(true);
    assertThat(endpoint.policy().written()).isFalse();
    assertThat(estate.vpc(endpoint.vpc().value())).isPresent();
    assertThat(estate.vpcs().get(0).dnsHostnames().value().truth()).contains(true);
    assertThat(estate.vpcs().get(0).dnsSupport().written()).isFalse();
  }

  @Test
  void readsALongFormUnderAShortOne() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcId: !ImportValue
                    Fn::Sub: ${AWS::Region}-vpc
                  SubnetIds: !GetAZs {Ref: AWS::Region}
              Task:
                Type: AWS::EC2::Instance
                Properties:
                  UserData: !Base64
                    Fn::Sub: curl vpce-1.s3.${AWS::Region}.vpce.amazonaws.com
            """);

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.vpc().value().display()).isEqualTo("${${AWS::Region}-vpc}");
    assertThat(endpoint.subnets().value().display()).isEqualTo("${GetAZs(${AWS::Region})}");
    assertThat(estate.texts().get(0).text().display())
        .isEqualTo("curl vpce-1.s3.${AWS::Region}.vpce.amazonaws.com");
  }

  @Test
  void knowsThatConditionsExcludeEachOther() {
    Estate estate =
        estate(
            """
            Parameters:
              Env: {Type: String, AllowedValues: [dev, prod]}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
              NotProd: !Not [!Condition IsProd]
            Resources:
              A: {Type: AWS::EC2::VPCEndpoint, Condition: IsProd}
              B: {Type: AWS::EC2::VPCEndpoint, Condition: NotProd}
            """);

    VpcEndpoint a = estate.endpoints().get(0);
    VpcEndpoint b = estate.endpoints().get(1);
    assertThat(Satisfiability.example(a.declaration().when())).contains("Env is \"prod\"");
    assertThat(Satisfiability.possible(a.declaration().when().and(b.declaration().when())))
        .isEqualTo(Truth.NO);
  }

  @Test
  void findsTheVpcThatAnotherStackExports() {
    Estate estate =
        Estate.of(
            new TestEstate()
                .file(
                    "app.yaml",
                    """
                    Resources:
                      Endpoint:
                        Type: AWS::EC2::VPCEndpoint
                        Properties: {VpcId: !ImportValue Network-Vpc}
                    """)
                .file(
                    "network.json",
                    """
                    {"Resources": {"Vpc": {"Type": "AWS::EC2::VPC"}},
                     "Outputs": {"VpcId": {"Value": {"Ref": "Vpc"},
                                           "Export": {"Name": "Network-Vpc"}}}}
                    """)
                .load(LoadOptions.NONE)
                .parts());

    assertThat(estate.vpc(estate.endpoints().get(0).vpc().value())).isPresent();
  }

  @Test
  void findsTheVpcThatAnotherStackStores() {
    Estate estate =
        estate(
            """
            Parameters:
              VpcId: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::VPC::Id>', Default: /network/vpc}
            Resources:
              Vpc: {Type: AWS::EC2::VPC}
              Stored:
                Type: AWS::SSM::Parameter
                Properties: {Name: /network/vpc, Type: String, Value: !Ref Vpc}
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties: {VpcId: !Ref VpcId}
            """);

    assertThat(estate.vpc(estate.endpoints().get(0).vpc().value())).isPresent();
  }

  @Test
  void readsAPolicyThatIsMadeIntoJson() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument:
                    Fn::ToJsonString:
                      Statement: {Effect: Allow, Principal: '*', Action: 's3:*', Resource: '*'}
            """);

    assertThat(onlyStatementAction(estate).patterns().get(0).text()).contains("s3:*");
  }

  @Test
  void readsAPolicyOutOfAText() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument: |
                    {"Statement": [
                      {"Effect": "Allow", "Principal": "*", "Action": "elasticache:Descibe*",
                       "Resource": "*"}]}
            """);

    PatternElement action = onlyStatementAction(estate);
    assertThat(action.patterns().get(0).text()).contains("elasticache:Descibe*");
    assertThat(action.patterns().get(0).spanOf(12, 20).text()).isEqualTo("Descibe*");
    assertThat(action.patterns().get(0).span().startLine()).isEqualTo(7);
  }

  @Test
  void readsAPolicyOutOfASubstitution() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument: !Sub |
                    {"Statement": [{"Effect": "Allow", "Principal": {"AWS": ${AWS::AccountId}},
                      "Action": "elasticache:${!x}${AWS::Region}*", "Resource": "*"}]}
            """);

    PatternElement action = onlyStatementAction(estate);
    assertThat(action.patterns().get(0).display()).isEqualTo("elasticache:${x}${AWS::Region}*");
    assertThat(action.patterns().get(0).spanOf(17, 18).text()).isEqualTo("*");
    EndpointPolicy policy = estate.policies().get(0);
    assertThat(policy.document().statements().get(0).principal().orElseThrow().complete())
        .isFalse();
  }

  @Test
  void keepsPlacesAroundAVariableOfASubstitution() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument:
                    Fn::Sub:
                      - '{"Statement": {"Sid": "${Name}", "Action": "elasticache:Descibe*"}}'
                      - {Name: Reads}
            """);

    PatternElement action = onlyStatementAction(estate);
    assertThat(action.patterns().get(0).spanOf(12, 20).text()).isEqualTo("Descibe*");
    assertThat(estate.policies().get(0).document().statements().get(0).title())
        .isEqualTo("statement \"Reads\"");
  }

  @Test
  void saysWhereAPolicyInATextIsBroken() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument: '{"Statement": [}'
            """);

    assertThat(estate.problems()).hasSize(1);
    assertThat(estate.problems().get(0).span().startColumn()).isEqualTo(39);
    assertThat(estate.policies()).isEmpty();
  }

  @Test
  void readsAPolicyForEachChoice() {
    Estate estate =
        estate(
            """
            Parameters:
              Open: {Type: String, AllowedValues: ['yes', 'no']}
            Conditions:
              IsOpen: !Equals [!Ref Open, 'yes']
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  PolicyDocument: !If
                    - IsOpen
                    - {Statement: [{Effect: Allow, Principal: '*', Action: '*', Resource: '*'}]}
                    - !Ref AWS::NoValue
            """);

    assertThat(estate.policies()).hasSize(1);
    assertThat(Satisfiability.example(estate.policies().get(0).when())).contains("Open is \"yes\"");
    assertThat(Satisfiability.example(estate.endpoints().get(0).policy().isAbsent()))
        .contains("Open is \"no\"");
  }

  @Test
  void doesNotKnowWhatAnIncludedFileAdds() {
    Estate estate =
        estate(
            """
            Resources:
              Endpoint:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://b/f.yaml}}
                  VpcId: vpc-1
            """);

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.vpc().value().text()).contains("vpc-1");
    assertThat(endpoint.policy().written()).isTrue();
    assertThat(endpoint.privateDns().value().truth()).isEmpty();
  }

  @Test
  void collectsTextsThatMayHoldAHostName() {
    Estate estate =
        estate(
            """
            Parameters:
              Host: {Type: String, Default: vpce-1.elasticache.us-east-1.vpce.amazonaws.com}
            Resources:
              Task:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - Environment:
                        - {Name: HOST, Value: !Sub 'x.${AWS::Region}.vpce.amazonaws.com'}
                        - {Name: OTHER, Value: nothing}
                  UserData:
                    Fn::Base64: !Join ['', ['curl vpce-2.s3.', !Ref AWS::Region, '.vpce.x']]
            """);

    assertThat(estate.texts())
        .extracting(use -> use.path() + " = " + use.text().display())
        .containsExactly(
            "Host.Default = vpce-1.elasticache.us-east-1.vpce.amazonaws.com",
            "Task.Properties.ContainerDefinitions[0].Environment[0].Value"
                + " = x.${AWS::Region}.vpce.amazonaws.com",
            "Task.Properties.UserData = curl vpce-2.s3.${AWS::Region}.vpce.x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{Resources: []}",
        "{Resources: {E: {Type: AWS::EC2::VPCEndpoint, Properties: text}}}",
        "{Resources: {E: {Type: AWS::EC2::VPCEndpoint, Properties: [1, 2]}}}",
        "{Resources: {E: {Type: AWS::EC2::VPCEndpoint, Properties: !Ref X}}}",
        "{Resources: {E: {Type: AWS::EC2::VPCEndpoint, Condition: {}}}}",
        "{Resources: {E: {Type: [AWS::EC2::VPCEndpoint]}, F: [], G: null}}",
        "{AWSTemplateFormatVersion: x, Resources: {E: !Ref A}, Parameters: {}, Conditions: 3}",
        "{Resources: {V: {Type: AWS::EC2::VPC}}, Outputs: [1], Mappings: {A: {B: 3}}}",
        "{Resources: {V: {Type: AWS::EC2::VPC}}, Outputs: {O: {Export: 1}, P: {Value: 2}}}",
        "{Resources: {V: {Type: AWS::EC2::VPC, Metadata: {vpcelint: {ignore: {a: b}}}}}}",
      })
  void doesNotMindMalformedTemplates(String template) {
    assertThat(TestEstate.load("t.yaml", template).failures()).isEmpty();
  }

  private static PatternElement onlyStatementAction(Estate estate) {
    assertThat(estate.problems()).isEmpty();
    assertThat(estate.policies()).hasSize(1);
    return estate.policies().get(0).document().statements().get(0).action().orElseThrow();
  }

  private static Estate estate(String template) {
    return TestEstate.of("template.yaml", template);
  }
}
