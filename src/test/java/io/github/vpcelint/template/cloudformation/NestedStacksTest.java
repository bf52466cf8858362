package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Reason;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stacks that nest others whose templates are part of the run. */
class NestedStacksTest {
  private static final String NETWORK =
      """
      Resources:
        Vpc: {Type: AWS::EC2::VPC}
      Outputs:
        VpcId: {Value: !Ref Vpc}
      """;

  private static final String ENDPOINT =
      """
      Parameters:
        VpcId: {Type: String}
        Subnets: {Type: CommaDelimitedList, Default: ''}
        Stage: {Type: String, Default: test}
      Conditions:
        IsProd: !Equals [!Ref Stage, prod]
      Resources:
        Endpoint:
          Type: AWS::EC2::VPCEndpoint
          Condition: IsProd
          Properties: {VpcId: !Ref VpcId, SubnetIds: !Ref Subnets, VpcEndpointType: !Ref Stage}
      """;

  private static String nesting(String name, String url, String parameters) {
    return """
          %s:
            Type: AWS::CloudFormation::Stack
            Properties:
              TemplateURL: %s
              Parameters: %s
        """
        .formatted(name, url, parameters);
  }

  private static Estate estate(String main) {
    return Estate.of(
        new TestEstate()
            .file("infra/main.yaml", main)
            .file("infra/parts/endpoint.yaml", ENDPOINT)
            .file("infra/parts/network.yaml", NETWORK)
            .load(LoadOptions.NONE)
            .parts());
  }

  @Test
  void outputsOfOneStackAreParametersOfAnother() {
    Estate estate =
        estate(
            "Resources:\n"
                + nesting("Net", "./parts/network.yaml", "{}")
                + nesting(
                    "App",
                    "parts/../parts/endpoint.yaml",
                    "{VpcId: !GetAtt Net.Outputs.VpcId, Stage: prod}"));

    assertThat(estate.vpcs()).hasSize(1);
    assertThat(estate.endpoints()).hasSize(1);
    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(estate.identifies(endpoint.vpc().value(), estate.vpcs().get(0)))
        .isEqualTo(Condition.always());
    assertThat(endpoint.declaration().when()).isEqualTo(Condition.always());
    assertThat(endpoint.type().value().text()).contains("prod");
    List<Reason> reasons = estate.reasons(endpoint.declaration(), endpoint.vpc());
    assertThat(reasons).hasSize(1);
    assertThat(reasons.get(0).text()).isEqualTo("VpcId is given by App, which nests the template");
    assertThat(reasons.get(0).span().text()).isEqualTo("App");
  }

  @Test
  void conditionsOfBothStacksHold() {
    String main =
        """
        Parameters:
          Env: {Type: String, Default: dev}
          Extra: {Type: String, AllowedValues: ['on', 'off']}
        Conditions:
          HasExtra: !Equals [!Ref Extra, 'on']
        Resources:
          App:
            Type: AWS::CloudFormation::Stack
            Condition: HasExtra
            Properties:
              TemplateURL: parts/endpoint.yaml
              Parameters: {VpcId: vpc-1, Stage: !Ref Env}
        """;

    VpcEndpoint endpoint = estate(main).endpoints().get(0);

    assertThat(Satisfiability.example(endpoint.declaration().when()))
        .contains("Extra is \"on\" and Env is \"prod\"");
    // What the default of Env makes of the type is of no deployment that has the endpoint.
    assertThat(
            Satisfiability.possible(endpoint.declaration().when().and(endpoint.type().is("dev"))))
        .isEqualTo(io.github.vpcelint.value.Truth.NO);
  }

  @Test
  void parametersThatAreNotGivenHaveTheirDefault() {
    Estate estate =
        estate("Resources:\n" + nesting("App", "parts/endpoint.yaml", "{VpcId: vpc-1}"));

    assertThat(estate.endpoints().get(0).declaration().when()).isEqualTo(Condition.never());
  }

  @Test
  void listsAreJoinedAndSplit() {
    Estate estate =
        estate(
            "Resources:\n  Subnet: {Type: AWS::EC2::Subnet}\n"
                + nesting(
                    "App",
                    "parts/endpoint.yaml",
                    "{VpcId: vpc-1, Subnets: !Join [',', [!Ref Subnet, subnet-2]]}"));

    assertThat(estate.endpoints().get(0).subnets().value().display())
        .isEqualTo("[${Subnet}, subnet-2]");
  }

  @Test
  void eachStackHasResourcesOfItsOwn() {
    Estate estate =
        estate(
            "Resources:\n"
                + nesting("One", "parts/network.yaml", "{}")
                + nesting("Two", "parts/network.yaml", "{}"));

    assertThat(estate.vpcs()).hasSize(2);
    assertThat(estate.vpcs().get(0).declaration().id())
        .isNotEqualTo(estate.vpcs().get(1).declaration().id());
  }

  @Test
  void aTemplateThatNobodyNestsIsReadByItself() {
    Estate estate =
        estate("Resources:\n" + nesting("Net", "https://bucket.s3.amazonaws.com/x.yaml", "{}"));

    assertThat(estate.vpcs()).hasSize(1);
    assertThat(estate.endpoints()).hasSize(1);
  }

  @Test
  void templatesThatNestEachOtherEndSomewhere() {
    TestEstate files =
        new TestEstate()
            .file("a.yaml", "Resources:\n" + nesting("B", "b.yaml", "{X: !GetAtt B.Outputs.X}"))
            .file(
                "b.yaml",
                "Parameters:\n  X: {Type: String}\nResources:\n"
                    + nesting("A", "a.yaml", "{}")
                    + "  Vpc: {Type: AWS::EC2::VPC}\nOutputs:\n  X: {Value: !Ref X}\n");

    assertThat(files.load(LoadOptions.NONE).failures()).isEmpty();
    assertThat(Estate.of(files.load(LoadOptions.NONE).parts()).vpcs()).isNotEmpty();
  }

  @Test
  void stackSetsDeploySomewhereElse() {
    String main =
        """
        Resources:
          Everywhere:
            Type: AWS::CloudFormation::StackSet
            Properties:
              TemplateURL: parts/endpoint.yaml
              Parameters:
                - {ParameterKey: VpcId, ParameterValue: '{{resolve:ssm:/vpc}}'}
                - {ParameterKey: Stage, ParameterValue: prod}
          Here:
            Type: AWS::EC2::VPCEndpoint
            Properties: {VpcId: '{{resolve:ssm:/vpc}}'}
        """;

    Estate estate = estate(main);

    assertThat(estate.endpoints()).hasSize(2);
    assertThat(estate.endpoints().get(1).type().value().text()).contains("prod");
  }
}
