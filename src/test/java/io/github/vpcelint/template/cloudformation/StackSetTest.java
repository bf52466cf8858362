package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Declaration;
import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import org.junit.jupiter.api.Test;

/** Stack sets whose template stands in the template that declares them, or beside it. */
class StackSetTest {
  @Test
  void aTemplateInAYamlTextIsReadAtItsPlace() {
    Estate estate =
        TestEstate.of(
            "sets.yaml",
            """
            Resources:
              Set:
                Type: AWS::CloudFormation::StackSet
                Properties:
                  Parameters:
                    - {ParameterKey: Service, ParameterValue: sqs}
                  TemplateBody: |
                    Parameters:
                      Service: {Type: String}
                    Resources:
                      Endpoint:
                        Type: AWS::EC2::VPCEndpoint
                        Properties:
                          VpcId: vpc-1
                          ServiceName: !Sub com.amazonaws.eu-west-1.${Service}
            """);

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.declaration().nameSpan()).hasToString("sets.yaml:11:11");
    assertThat(endpoint.declaration().nameSpan().text()).isEqualTo("Endpoint");
    assertThat(endpoint.vpc().value().span().text()).isEqualTo("vpc-1");
    assertThat(endpoint.serviceName().value().text()).contains("com.amazonaws.eu-west-1.sqs");
    assertThat(endpoint.declaration().deployment().nestedBy())
        .map(Declaration::name)
        .contains("Set");
  }

  @Test
  void aTemplateInAJsonTextIsReadAtItsPlace() {
    Estate estate =
        TestEstate.of(
            "sets.json",
            """
            {"Resources": {"Set": {"Type": "AWS::CloudFormation::StackSet", "Properties": {
              "TemplateBody": "{\\"Resources\\": {\\"Endpoint\\": {\\n\\"Type\\": \\"AWS::EC2::VPCEndpoint\\"}}}"
            }}}}
            """);

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.declaration().nameSpan().text()).isEqualTo("\\\"Endpoint\\\"");
  }

  @Test
  void hostNamesInItAreSeenOnce() {
    Estate estate =
        TestEstate.of(
            "sets.yaml",
            """
            Resources:
              Set:
                Type: AWS::CloudFormation::StackSet
                Properties:
                  TemplateBody: |
                    Outputs:
                      Host: {Value: vpce-1.elasticache.eu-west-1.vpce.amazonaws.com}
            """);

    assertThat(estate.texts()).extracting(TextUse::path).containsExactly("Host.Value");
  }

  @Test
  void aTemplateWithHolesIsUnknown() {
    Estate estate =
        TestEstate.of(
            "sets.yaml",
            """
            Resources:
              Set:
                Type: AWS::CloudFormation::StackSet
                Properties:
                  TemplateBody: !Sub '{"Resources": ${Resources}}'
            """);

    assertThat(estate.endpoints()).isEmpty();
    assertThat(estate.problems()).extracting("message").asString().contains("\"Resources\"");
  }

  @Test
  void aBrokenTemplateIsAnErrorInTheText() {
    Estate estate =
        TestEstate.of(
            "sets.yaml",
            """
            Resources:
              Set:
                Type: AWS::CloudFormation::StackSet
                Properties:
                  TemplateBody: |
                    Resources: [
            """);

    assertThat(estate.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.span().startLine()).isGreaterThanOrEqualTo(6));
  }

  @Test
  void aTemplateOfTheRunIsDeployedByTheSet() {
    Estate estate =
        Estate.of(
            new TestEstate()
                .file(
                    "main.yaml",
                    """
                    Resources:
                      Set:
                        Type: AWS::CloudFormation::StackSet
                        Properties: {TemplateURL: ./part.yaml}
                    """)
                .file(
                    "part.yaml",
                    """
                    Resources:
                      Endpoint: {Type: AWS::EC2::VPCEndpoint, Properties: {VpcId: vpc-1}}
                    """)
                .load(LoadOptions.NONE)
                .parts());

    assertThat(estate.endpoints()).hasSize(1);
    assertThat(estate.endpoints().get(0).declaration().deployment().nestedBy()).isPresent();
  }

  @Test
  void aStackOfTheSetIsInOneOfItsRegionsAndAccounts() {
    String set =
        """
        Resources:
          Set:
            Type: AWS::CloudFormation::StackSet
            Properties:
              StackInstancesGroup:
                - {Regions: [eu-west-1], DeploymentTargets: {Accounts: ['111122223333']}}
                - {Regions: [eu-west-1, us-east-1], DeploymentTargets: {TARGETS}}
              TemplateBody: |
                Resources:
                  Endpoint:
                    Type: AWS::EC2::VPCEndpoint
                    Properties:
                      ServiceName: !Sub com.amazonaws.${AWS::Region}.sqs
                      VpcId: !Ref AWS::AccountId
        """;
    VpcEndpoint known =
        TestEstate.of("a.yaml", set.replace("TARGETS", "Accounts: ['111122223333']"))
            .endpoints()
            .get(0);
    VpcEndpoint unit =
        TestEstate.of("a.yaml", set.replace("TARGETS", "OrganizationalUnitIds: [ou-1]"))
            .endpoints()
            .get(0);

    assertThat(TestStack.cases(known.serviceName().value()))
        .containsExactly(
            "com.amazonaws.eu-west-1.sqs when AWS::Region is \"eu-west-1\"",
            "com.amazonaws.us-east-1.sqs when AWS::Region is \"us-east-1\"");
    assertThat(known.vpc().value().text()).contains("111122223333");
    assertThat(unit.vpc().value().text()).isEmpty();
  }
}
