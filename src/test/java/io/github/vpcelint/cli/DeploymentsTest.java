package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that the configuration names several deployments of, and parameters from files. */
class DeploymentsTest {
  private static final String TEMPLATE =
      """
      Parameters:
        Region: {Type: String}
      Resources:
        Endpoint:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: '{{resolve:ssm:/network/vpc}}'
            ServiceName: !Sub com.amazonaws.${Region}.elasticache
            VpcEndpointType: Interface
            PrivateDnsEnabled: true
      """;

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void repository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    call = Call.in(folder).file("endpoint.yaml", TEMPLATE);
  }

  private String check(String configuration, String... more) {
    call.file(".vpcelint.yaml", configuration);
    String[] arguments = new String[more.length + 5];
    System.arraycopy(
        new String[] {
          "check", "-f", "compact", "--select", "endpoint-service-region,duplicate-private-dns"
        },
        0,
        arguments,
        0,
        5);
    System.arraycopy(more, 0, arguments, 5, more.length);
    return call.run(arguments).out();
  }

  @Test
  void aFindingSaysInWhichDeploymentsItHolds() {
    String found =
        check(
            """
            deployments:
              - {name: dev, files: '*.yaml', region: eu-west-1, parameters: {Region: eu-west-1}}
              - {name: prod, files: '*.yaml', region: eu-west-1, parameters: {Region: us-east-1}}
              - {name: beta, files: '*.yaml', region: eu-west-1, parameters: {Region: us-east-1}}
            """);

    assertThat(found).contains("(in deployments beta and prod)").hasLineCount(1);
  }

  @Test
  void theCommandLineGoesBeforeDeployments() {
    String found =
        check(
            """
            deployments:
              - {name: prod, files: '*.yaml', region: eu-west-1, parameters: {Region: us-east-1}}
            """,
            "--parameter",
            "Region=eu-west-1");

    assertThat(found).isEmpty();
  }

  @Test
  void stacksOfOneDeploymentAreInOneAccount() {
    String twice =
        """
        deployments:
          - {name: prod, files: '*.yaml', stack-name: one, parameters: {Region: us-east-1}}
          - {name: %s, files: '*.yaml', stack-name: two, parameters: {Region: us-east-1}}
        """;

    assertThat(check(twice.formatted("prod"))).contains("[duplicate-private-dns]");
    assertThat(check(twice.formatted("dev"))).isEmpty();
  }

  @Test
  void parametersComeFromFiles() {
    call.file("prod.json", "[\"Region=us-east-1\"]");

    assertThat(check("region: eu-west-1", "--parameter-file", "prod.json"))
        .contains("[endpoint-service-region]");
    assertThat(check("region: us-east-1", "--parameter-file", "prod.json")).isEmpty();
    assertThat(
            check(
                "region: eu-west-1",
                "--parameter-file=prod.json",
                "--parameter",
                "Region=eu-west-1"))
        .isEmpty();
    assertThat(check("{region: eu-west-1, parameter-files: prod.json}"))
        .contains("[endpoint-service-region]");
  }

  @Test
  void aFileThatCannotBeUsedIsAMistake() {
    call.file("prod.json", "{\n  \"Region\": \"us-east-1\"\n}");

    Outcome option = call.run("check", "--parameter-file", "prod.json");
    call.file(".vpcelint.yaml", "parameter-files: [prod.json, nowhere.json]");
    Outcome configured = call.run("check");

    assertThat(option.code()).isEqualTo(ExitCode.USAGE);
    assertThat(option.err())
        .startsWith(
            "vpcelint: --parameter-file: prod.json:1:1: error: This is no file of parameters. It"
                + " holds ");
    assertThat(configured.code()).isEqualTo(ExitCode.USAGE);
    assertThat(configured.err())
        .contains("1:19: error: prod.json:1:1: This is no file of parameters.")
        .contains("1:30: error: nowhere.json:1:1: This file cannot be read: ");
  }
}
