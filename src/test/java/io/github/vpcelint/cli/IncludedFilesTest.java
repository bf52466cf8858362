package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says of files that a template includes. */
class IncludedFilesTest {
  private static final String MAIN =
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Resources:
        Fn::Transform: {Name: AWS::Include, Parameters: {Location: part.yaml}}
      """;
  private static final String PART =
      """
      # vpcelint: ignore unknown-endpoint-service: it is announced
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties: {VpcId: vpc-1a2b3c4d, ServiceName: com.amazonaws.eu-west-1.elasticach}
      """;

  @TempDir private Path folder;

  @Test
  void theyCountAsReadWhereTheyArePartOfTheRun() {
    Call call =
        Call.in(folder)
            .file("main.yaml", MAIN)
            .file("part.yaml", PART)
            .file("other.yaml", "key: value\n");

    assertThat(call.run("check", "--show-files", ".").out())
        .contains("part.yaml: CloudFormation template", "other.yaml: passed over");
  }

  @Test
  void findingsPointIntoThemAlsoWhereOnlyTheTemplateIsNamed() {
    Call call = Call.in(folder).file("main.yaml", MAIN).file("part.yaml", PART);
    String[] arguments = {
      "check", "-f", "compact", "--select", "unknown-endpoint-service,no-route-tables", "main.yaml"
    };

    assertThat(call.run(arguments).out()).contains("part.yaml:2:1: ", "[no-route-tables]");
  }
}
