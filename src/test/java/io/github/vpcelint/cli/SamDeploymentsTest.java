package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that lie beside a configuration file of the SAM CLI. */
class SamDeploymentsTest {
  private static final String TEMPLATE =
      """
      Transform: AWS::Serverless-2016-10-31
      Parameters:
        Region: {Type: String}
      Resources:
        Endpoint:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: vpc-1a2b3c4d
            ServiceName: !Sub com.amazonaws.${Region}.elasticache
            VpcEndpointType: Interface
      """;

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call = Call.in(folder).file("shop/template.yaml", TEMPLATE);
  }

  private String check(String... more) {
    String[] usual = {
      "check", "-f", "compact", "--select", "endpoint-service-region,parse-error", "shop"
    };
    String[] arguments = new String[usual.length + more.length];
    System.arraycopy(usual, 0, arguments, 0, usual.length);
    System.arraycopy(more, 0, arguments, usual.length, more.length);
    return call.run(arguments).out();
  }

  @Test
  void eachEnvironmentIsADeployment() {
    call.file(
        "shop/samconfig.toml",
        """
        version = 0.1
        [default.build.parameters]
        cached = true
        [dev.deploy.parameters]
        stack_name = "shop-dev"
        region = "eu-west-1"
        parameter_overrides = "Region=eu-west-1"
        [prod.global.parameters]
        stack_name = "shop"
        region = "eu-west-1"
        [prod.deploy.parameters]
        parameter_overrides = ["Stage=prod", "Region=\\"us-east-1\\""]
        """);

    assertThat(check()).contains("named in us-east-1", "(in deployment prod)").hasLineCount(1);
  }

  @Test
  void theOnlyEnvironmentNeedsNoName() {
    call.file(
        "shop/samconfig.toml",
        """
        [default.deploy.parameters]
        region = "eu-west-1"
        parameter_overrides = "ParameterKey=Region,ParameterValue=us-east-1"
        """);

    assertThat(check()).contains("us-east-1").doesNotContain("in deployment").hasLineCount(1);
  }

  @Test
  void aTemplateIsFoundUnderItsOwnNameNotThatOfWhatIsBuilt() {
    call.file("shop/infra/stack[1].yaml", TEMPLATE)
        .file(
            "shop/samconfig.toml",
            """
            [default.build.parameters]
            template_file = "infra/stack[1].yaml"
            [default.deploy.parameters]
            template_file = ".aws-sam/build/template.yaml"
            region = "eu-west-1"
            parameter_overrides = "Region=us-east-1"
            """);

    assertThat(check()).startsWith("shop/infra/stack[1].yaml:").hasLineCount(1);
  }

  @Test
  void theConfigurationMayBeInYaml() {
    call.file(
        "shop/samconfig.yaml",
        """
        version: 0.1
        test:
          deploy:
            parameters:
              region: eu-west-1
              parameter_overrides:
                - Region=us-east-1
        """);

    assertThat(check()).contains("(in deployment test)").hasLineCount(1);
  }

  @Test
  void deploymentsOfOurOwnConfigurationGoFirst() {
    call.file(
            "shop/samconfig.toml",
            """
            [prod.deploy.parameters]
            region = "eu-west-1"
            parameter_overrides = "Region=us-east-1"
            """)
        .file(
            ".vpcelint.yaml",
            """
            deployments:
              - {name: live, files: shop/, region: eu-west-1, parameters: {Region: eu-west-1}}
            """);

    assertThat(check()).isEmpty();
  }

  @Test
  void withoutConfigurationNothingIsAskedOfTheSamCliEither() {
    call.file(
        "shop/samconfig.toml",
        """
        [prod.deploy.parameters]
        region = "eu-west-1"
        parameter_overrides = "Region=us-east-1"
        """);

    assertThat(check("--no-config")).isEmpty();
  }

  @Test
  void brokenTomlIsAnErrorAtItsPlaceAndLosesNothingElse() {
    call.file(
            "shop/samconfig.toml", "version = 0.1\n[prod.deploy.parameters]\nregion = eu-west-1\n")
        .file("shop/broken.json", "{\"AWSTemplateFormatVersion\": ");

    String found = check("--region", "eu-west-1", "--parameter", "Region=us-east-1");

    assertThat(found)
        .contains("shop/samconfig.toml:3:", "no TOML", "shop/template.yaml:9:", "shop/broken.json:")
        .hasLineCount(3);
  }

  @Test
  void otherShapesSayNothing() {
    call.file(
        "shop/samconfig.toml",
        """
        default = 3
        [prod]
        deploy = [1]
        [test.deploy.parameters]
        stack_name = 5
        region = ["eu-west-1"]
        parameter_overrides = {a = 1}
        template_file = "../../outside.yaml"
        """);

    assertThat(check()).isEmpty();
  }
}
