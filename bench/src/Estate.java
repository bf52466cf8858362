import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the stacks of one estate for the benchmark: {@code java Estate.java FOLDER COUNT PER-VPC}. Of
 * so many stacks one is a network, which exports its VPC, subnets and a security group, and the
 * others import them for an endpoint of their own; half of these exist in production only. The same
 * arguments give the same bytes.
 */
final class Estate {
  private static final String[] SERVICES = {
    "sqs", "sns", "elasticache", "secretsmanager", "kms", "logs", "monitoring", "lambda", "ssm", "states"
  };
  private static final String[] ACTIONS = {
    "sqs:SendMessage",
    "sns:Publish",
    "elasticache:DescribeCacheClusters",
    "secretsmanager:GetSecretValue",
    "kms:Decrypt",
    "logs:PutLogEvents",
    "cloudwatch:PutMetricData",
    "lambda:InvokeFunction",
    "ssm:GetParameter",
    "states:StartExecution"
  };

  private Estate() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    int perVpc = Integer.parseInt(args[2]);
    for (int i = 0; i < count; i++) {
      int network = i / perVpc;
      String text = i % perVpc == 0 ? network(network) : application(i, network, i % perVpc);
      Files.writeString(folder.resolve("stack-" + i + ".yaml"), text);
    }
  }

  private static String network(int number) {
    return """
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}
          SubnetA:
            Type: AWS::EC2::Subnet
            Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs ""]}
          SubnetB:
            Type: AWS::EC2::Subnet
            Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs ""]}
          Callers:
            Type: AWS::EC2::SecurityGroup
            Properties: {VpcId: !Ref Vpc, GroupDescription: Callers of the endpoints}
        Outputs:
          VpcId: {Value: !Ref Vpc, Export: {Name: net-N-vpc}}
          SubnetA: {Value: !Ref SubnetA, Export: {Name: net-N-subnet-a}}
          SubnetB: {Value: !Ref SubnetB, Export: {Name: net-N-subnet-b}}
          Callers: {Value: !GetAtt Callers.GroupId, Export: {Name: net-N-callers}}
        """
        .replace("net-N-", "net-" + number + "-");
  }

  private static String application(int number, int network, int position) {
    return """
        AWSTemplateFormatVersion: "2010-09-09"
        Parameters:
          Stage: {Type: String, AllowedValues: [dev, prod]}
        Conditions:
          Exists: !Equals [!Ref Stage, STAGE]
        Resources:
          Group:
            Type: AWS::EC2::SecurityGroup
            Condition: Exists
            Properties:
              VpcId: !ImportValue net-N-vpc
              GroupDescription: The endpoint
              SecurityGroupIngress:
                - {IpProtocol: tcp, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !ImportValue net-N-callers}
          Endpoint:
            Type: AWS::EC2::VPCEndpoint
            Condition: Exists
            Properties:
              VpcEndpointType: Interface
              ServiceName: !Sub com.amazonaws.${AWS::Region}.SERVICE
              VpcId: !ImportValue net-N-vpc
              SubnetIds: [!ImportValue net-N-subnet-a, !ImportValue net-N-subnet-b]
              SecurityGroupIds: [!GetAtt Group.GroupId]
              PrivateDnsEnabled: !If [Exists, PRIVATE, false]
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: Allow
                    Principal: {AWS: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}
                    Action: ACTION
                    Resource: "*"
        Outputs:
          EndpointId: {Condition: Exists, Value: !Ref Endpoint, Export: {Name: app-M-endpoint}}
        """
        .replace("net-N-", "net-" + network + "-")
        .replace("app-M-", "app-" + number + "-")
        .replace("STAGE", number % 2 == 0 ? "prod" : "dev")
        .replace("SERVICE", SERVICES[number % SERVICES.length])
        .replace("ACTION", ACTIONS[number % ACTIONS.length])
        .replace("PRIVATE", String.valueOf(position <= SERVICES.length));
  }
}
