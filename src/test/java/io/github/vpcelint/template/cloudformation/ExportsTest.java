package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Value;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private static final String NETWORK =
      """
      Parameters:
        Env: {Type: String, AllowedValues: [dev, prod]}
      Conditions:
        IsProd: !Equals [!Ref Env, prod]
      Resources:
        Vpc: {Type: AWS::EC2::VPC}
      Outputs:
        Vpc: {Value: !Ref Vpc, Export: {Name: !Sub 'net-${Env}'}}
        Prod: {Condition: IsProd, Value: !Ref Vpc, Export: {Name: only-prod}}
      """;

  @Test
  void leadsToTheExportInTheDeploymentsThatGiveItTheName() {
    Estate estate = estate("!ImportValue net-prod");

    Condition inside = estate.identifies(vpcId(estate), estate.vpcs().get(0));
    assertThat(Satisfiability.example(inside)).contains("Env is \"prod\"");
  }

  @Test
  void leadsToAnExportThatOnlySomeDeploymentsMake() {
    Estate estate = estate("!ImportValue only-prod");

    Condition inside = estate.identifies(vpcId(estate), estate.vpcs().get(0));
    assertThat(Satisfiability.example(inside)).contains("Env is \"prod\"");
  }

  @Test
  void followsANameThatDependsOnAParameterOfTheImporter() {
    Estate estate = estate("!ImportValue {'Fn::Sub': 'net-${Stage}'}");

    Condition inside = estate.identifies(vpcId(estate), estate.vpcs().get(0));
    assertThat(Satisfiability.example(inside)).contains("Stage is \"prod\" and Env is \"prod\"");
  }

  @Test
  void leadsNowhereByANameThatOnlyTheImporterKnows() {
    Estate estate = estate("!ImportValue {'Fn::Sub': '${Env}'}");

    assertThat(estate.identifies(vpcId(estate), estate.vpcs().get(0))).isEqualTo(Condition.never());
  }

  @Test
  void leadsNowhereWhenTwoStacksExportTheName() {
    Estate estate =
        Estate.of(
            new TestEstate()
                .file("a.yaml", NETWORK)
                .file("app.yaml", app("!ImportValue only-prod"))
                .file("b.yaml", NETWORK)
                .load(LoadOptions.NONE)
                .parts());

    assertThat(estate.identifies(vpcId(estate), estate.vpcs().get(0))).isEqualTo(Condition.never());
  }

  private static Value vpcId(Estate estate) {
    return estate.endpoints().get(0).vpc().value();
  }

  private static String app(String vpc) {
    return """
        Parameters:
          Stage: {Type: String, AllowedValues: [test, prod]}
        Resources:
          Endpoint:
            Type: AWS::EC2::VPCEndpoint
            Properties:
              VpcId: %s
        """
        .formatted(vpc);
  }

  private static Estate estate(String vpc) {
    return Estate.of(
        new TestEstate()
            .file("app.yaml", app(vpc))
            .file("network.yaml", NETWORK)
            .load(LoadOptions.NONE)
            .parts());
  }
}
