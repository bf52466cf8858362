package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.source.RootFiles;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a template takes in with {@code AWS::Include}. */
class IncludesTest {
  private static final String VPC =
      """
      Resources:
        Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
      """;
  private static final String ENDPOINT =
      """
      Endpoint:
        Type: AWS::EC2::VPCEndpoint
        Properties:
          VpcId: {Ref: Vpc}
          ServiceName: com.amazonaws.eu-west-1.sqs
      """;

  @TempDir private Path folder;

  private IncludesTest file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  private Estate estate(String... templates) throws IOException {
    TestEstate estate = new TestEstate().files(RootFiles.in(folder, 100_000));
    for (String template : templates) {
      estate.file(template, Files.readString(folder.resolve(template)));
    }
    return Estate.of(estate.load(LoadOptions.NONE).parts());
  }

  private static String include(String location) {
    return "{Name: AWS::Include, Parameters: {Location: " + location + "}}\n";
  }

  @Test
  void resourcesStandInTheIncludedFileAndMeanThoseOfTheTemplate() throws IOException {
    file("stacks/main.yaml", VPC + "  Fn::Transform: " + include("parts/endpoint.yaml"));
    file("stacks/parts/endpoint.yaml", ENDPOINT);

    Estate estate = estate("stacks/main.yaml");

    VpcEndpoint endpoint = estate.endpoints().get(0);
    assertThat(endpoint.declaration().nameSpan()).hasToString("stacks/parts/endpoint.yaml:1:1");
    assertThat(estate.vpc(endpoint.vpc().value())).contains(estate.vpcs().get(0));
    assertThat(estate.problems()).isEmpty();
  }

  @Test
  void sectionsOfAFileAtTheTopLevelJoinThoseOfTheTemplate() throws IOException {
    file(
        "main.yaml",
        "Transform: [" + include("all.json").strip() + ", AWS::LanguageExtensions]\n" + VPC);
    file(
        "all.json",
        """
        {"Resources": {"Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties":
          {"VpcId": {"Ref": "Vpc"}, "ServiceName": {"Ref": "Nobody"}}}}}
        """);

    Estate estate = estate("main.yaml", "all.json");

    assertThat(estate.endpoints()).hasSize(1);
    assertThat(estate.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("Ref names \"Nobody\""));
  }

  @Test
  void aPropertyMayBeAFile() throws IOException {
    file(
        "main.yaml",
        VPC
            + ENDPOINT.indent(2)
            + "      PolicyDocument: !Transform "
            + include("policy.json")
            + "      SubnetIds: {Fn::Transform: "
            + include("subnets.yaml").strip()
            + "}\n");
    file("policy.json", "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\"}}");
    file("subnets.yaml", "[subnet-1, subnet-2]");

    Estate estate = estate("main.yaml");

    assertThat(estate.policies().get(0).document().statements()).hasSize(1);
    assertThat(estate.endpoints().get(0).subnets().value().display())
        .contains("subnet-1", "subnet-2");
  }

  @Test
  void whatIsNotHereStaysUnknown() throws IOException {
    file(
        "main.yaml",
        VPC
            + "  Endpoint:\n    Type: AWS::EC2::VPCEndpoint\n    Properties:\n"
            + "      Fn::Transform: "
            + include("s3://bucket/part.yaml")
            + "  Fn::Transform: "
            + include("made-later.yaml"));

    Estate estate = estate("main.yaml");

    assertThat(estate.problems()).isEmpty();
    assertThat(estate.endpoints().get(0).subnets().isAbsent()).isEqualTo(Condition.never());
  }

  @Test
  void aFileOutsideOfTheRootIsRefused() throws IOException {
    file("main.yaml", VPC + "  Fn::Transform: " + include("../outside.yaml"));

    assertThat(estate("main.yaml").problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.LIMIT);
  }

  @Test
  void anIncludedFileIncludesNothing() throws IOException {
    file("main.yaml", VPC + "  Fn::Transform: " + include("part.yaml"));
    file("part.yaml", ENDPOINT + "Fn::Transform: " + include("part.yaml"));

    List<Problem> problems = estate("main.yaml").problems();

    assertThat(problems)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.UNRESOLVED);
              assertThat(problem.span().file().path()).isEqualTo("part.yaml");
            });
  }

  @Test
  void aBrokenFileIsAnErrorThere() throws IOException {
    file("main.yaml", VPC + "  Fn::Transform: " + include("part.yaml"));
    file("part.yaml", "Endpoint: [\n");

    assertThat(estate("main.yaml").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.span().file().path()).isEqualTo("part.yaml"));
  }

  @Test
  void expressionsAtTheSamePlaceOfTwoFilesDiffer() throws IOException {
    String same =
        """
        A:
          Type: AWS::EC2::VPCEndpoint
          Properties: {VpcId: {'Fn::Transform': {Name: Lookup}}, ServiceName: s}
        """;
    file(
        "main.yaml",
        "AWSTemplateFormatVersion: 2010-09-09\nResources: {One: {Fn::Transform: "
            + include("one.yaml").strip()
            + "}, Two: {Fn::Transform: "
            + include("two.yaml").strip()
            + "}}\n");
    file("one.yaml", same.substring(3));
    file("two.yaml", same.substring(3));

    Estate estate = estate("main.yaml");

    List<VpcEndpoint> endpoints = estate.endpoints();
    assertThat(endpoints).hasSize(2);
    assertThat(estate.same(endpoints.get(0).vpc().value(), endpoints.get(1).vpc().value()))
        .isEqualTo(Condition.never());
  }
}
