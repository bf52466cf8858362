package io.github.vpcelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that compare things of several files say how one file comes to mean the other's. */
class ReasonsTest {
  private static final String NETWORK =
      """
      Resources:
        Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
        Other: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.1.0.0/16}}
        SubnetA: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a}}
        SubnetB: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, AvailabilityZone: eu-west-1a}}
        Far: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Other, AvailabilityZone: eu-west-1b}}
        Group:
          Type: AWS::EC2::SecurityGroup
          Properties:
            VpcId: !Ref Other
            GroupDescription: d
            SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]
        Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
        S3:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: !Ref Vpc
            ServiceName: com.amazonaws.eu-west-1.s3
            RouteTableIds: [!Ref Table]
        Zone:
          Type: AWS::Route53::HostedZone
          Properties:
            Name: sqs.eu-west-1.amazonaws.com
            VPCs: [{VPCId: !Ref Vpc, VPCRegion: eu-west-1}]
      Outputs:
        Vpc: {Value: !Ref Vpc, Export: {Name: net-vpc}}
        SubnetA: {Value: !Ref SubnetA, Export: {Name: net-subnet-a}}
        SubnetB: {Value: !Ref SubnetB, Export: {Name: net-subnet-b}}
        Far: {Value: !Ref Far, Export: {Name: net-far}}
        Group: {Value: !Ref Group, Export: {Name: net-group}}
        Table: {Value: !Ref Table, Export: {Name: net-table}}
      """;
  private static final String APPLICATION =
      """
      Resources:
        Queue:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: !ImportValue net-vpc
            ServiceName: com.amazonaws.eu-west-1.sqs
            VpcEndpointType: Interface
            PrivateDnsEnabled: true
            SubnetIds: [!ImportValue net-subnet-a, !ImportValue net-subnet-b, !ImportValue net-far]
            SecurityGroupIds: [!ImportValue net-group]
        Bucket:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: !ImportValue net-vpc
            ServiceName: com.amazonaws.eu-west-1.s3
            RouteTableIds: [!ImportValue net-table]
        Single:
          Type: AWS::EC2::VPCEndpoint
          Properties:
            VpcId: !ImportValue net-vpc
            ServiceName: com.amazonaws.eu-west-1.sns
            VpcEndpointType: Interface
            IpAddressType: dualstack
            SubnetIds: [!ImportValue net-subnet-a]
      """;

  @TempDir private Path folder;
  private Call call;

  @BeforeEach
  void files() {
    call = Call.in(folder).file("network.yaml", NETWORK).file("application.yaml", APPLICATION);
  }

  @ParameterizedTest
  @CsvSource({
    "foreign-subnet, SubnetIds is imported from net-far, network.yaml:29:3",
    "foreign-subnet, VpcId is imported from net-vpc, network.yaml:26:3",
    "foreign-security-group, SecurityGroupIds is imported from net-group, network.yaml:30:3",
    "foreign-security-group, VpcId is imported from net-vpc, network.yaml:26:3",
    "security-group-open, SecurityGroupIds is imported from net-group, network.yaml:30:3",
    "shared-route-table, RouteTableIds is imported from net-table, network.yaml:31:3",
    "same-zone-subnets, SubnetIds is imported from net-subnet-b, network.yaml:28:3",
    "address-type-mismatch, SubnetIds is imported from net-subnet-a, network.yaml:27:3",
    "vpc-dns-disabled, VpcId is imported from net-vpc, network.yaml:26:3",
    "private-zone-conflict, VpcId is imported from net-vpc, network.yaml:26:3",
  })
  void anImportIsNamedWithThePlaceThatExportsIt(String rule, String step, String place) {
    String found = call.run("check", "--select", rule, "--format", "json").out();

    assertThat(related(found, step)).contains(place);
  }

  /** The place of the first related location with a text, as {@code path:line:column}. */
  private static String related(String report, String step) {
    int at = report.indexOf(step);
    assertThat(at).as(report).isPositive();
    String after = report.substring(at);
    String path = between(after, "\"path\": \"", "\"");
    return path
        + ":"
        + between(after, "\"line\": ", ",")
        + ":"
        + between(after, "\"column\": ", ",");
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  @Test
  void aStackThatNestsTheTemplateIsNamed() {
    call.file(
            "parent.yaml",
            """
            Resources:
              Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Child:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: child.yaml, Parameters: {VpcId: !Ref Vpc}}
            """)
        .file(
            "child.yaml",
            """
            Parameters: {VpcId: {Type: AWS::EC2::VPC::Id}}
            Resources:
              Api:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcId: !Ref VpcId
                  ServiceName: com.amazonaws.eu-west-1.sqs
                  VpcEndpointType: Interface
                  PrivateDnsEnabled: true
            """);

    assertThat(call.run("check", "--select", "vpc-dns-disabled", "parent.yaml", "child.yaml").out())
        .contains("VpcId is given by Child, which nests the template");
  }
}
