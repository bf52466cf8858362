package io.github.vpcelint.cli;

/** Inputs with known findings. */
final class Samples {
  /** An endpoint policy with one error: invalid-effect. */
  static final String BAD_POLICY =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Effect": "allow",
          "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
          "Action": "elasticache:DescribeCacheClusters",
          "Resource": "*"
        }]
      }
      """;

  /** An endpoint policy without findings. */
  static final String GOOD_POLICY = BAD_POLICY.replace("allow", "Allow");

  /** A template with an endpoint whose policy has one error on line 14: invalid-effect. */
  static final String BAD_TEMPLATE = template("allow");

  /** The same template without findings. */
  static final String GOOD_TEMPLATE = template("Allow");

  private Samples() {}

  private static String template(String effect) {
    return """
        Parameters:
          Vpc: {Type: AWS::EC2::VPC::Id}
        Resources:
          CacheApi:
            Type: AWS::EC2::VPCEndpoint
            Properties:
              VpcEndpointType: Interface
              ServiceName: !Sub com.amazonaws.${AWS::Region}.elasticache
              VpcId: !Ref Vpc
              SubnetIds: [subnet-0123456789abcdef0]
              SecurityGroupIds: [sg-0123456789abcdef0]
              PrivateDnsEnabled: true
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - Effect: EFFECT
                    Principal: {AWS: "arn:aws:iam::111122223333:root"}
                    Action: elasticache:DescribeCacheClusters
                    Resource: "*"
        """
        .replace("EFFECT", effect);
  }
}
