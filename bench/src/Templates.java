import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes CloudFormation templates for the benchmark: {@code java Templates.java FOLDER COUNT}. The
 * same arguments give the same bytes. Four of five are YAML, the others JSON; one of eight has
 * endpoints with policies, as in an ordinary repository most templates have none.
 */
final class Templates {
  private final Random random;

  private Templates(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    for (int i = 0; i < count; i++) {
      Map<String, Object> template = new Templates(i).template(i);
      boolean json = i % 5 == 4;
      String text = json ? Json.of(template) : Yaml.of(template);
      Path file = folder.resolve("team-" + i % 20).resolve("stack-" + i + (json ? ".json" : ".yaml"));
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
  }

  private Map<String, Object> template(int number) {
    Map<String, Object> resources = new LinkedHashMap<>();
    boolean network = number % 8 == 0;
    if (network) {
      network(resources);
    }
    int services = 1 + random.nextInt(2);
    for (int i = 0; i < services; i++) {
      service(resources, name(i));
    }
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("AWSTemplateFormatVersion", "2010-09-09");
    template.put("Description", "Stack " + number + " of the benchmark: " + services + " small services");
    template.put(
        "Parameters",
        map(
            "Stage", map("Type", "String", "AllowedValues", List.of("dev", "prod"), "Default", "dev"),
            "Alarms", map("Type", "String", "Description", "ARN of the topic that alarms go to")));
    template.put("Conditions", map("IsProd", fn("Equals", List.of(ref("Stage"), "prod"))));
    template.put("Resources", resources);
    template.put("Outputs", outputs(services));
    return template;
  }

  private Map<String, Object> outputs(int services) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    for (int i = 0; i < services; i++) {
      outputs.put(name(i) + "Arn", map("Value", fn("GetAtt", List.of(name(i) + "Function", "Arn"))));
    }
    return outputs;
  }

  private void network(Map<String, Object> resources) {
    resources.put(
        "Vpc",
        resource("AWS::EC2::VPC", "CidrBlock", "10.0.0.0/16", "EnableDnsSupport", true, "EnableDnsHostnames", true));
    resources.put(
        "Subnet", resource("AWS::EC2::Subnet", "VpcId", ref("Vpc"), "CidrBlock", "10.0." + random.nextInt(256) + ".0/24"));
    Map<String, Object> callers =
        map("IpProtocol", "tcp", "FromPort", 443, "ToPort", 443, "CidrIp", "10.0.0.0/16");
    resources.put(
        "Callers",
        resource(
            "AWS::EC2::SecurityGroup",
            "GroupDescription", "Callers of the endpoints",
            "VpcId", ref("Vpc"),
            "SecurityGroupIngress", List.of(callers)));
    endpoint(resources, "ElastiCache", "elasticache", List.of("elasticache:DescribeCacheClusters", "elasticache:DescribeReplicationGroups"));
    endpoint(resources, "Queues", "sqs", List.of("sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"));
    endpoint(resources, "Secrets", "secretsmanager", List.of("secretsmanager:GetSecretValue"));
  }

  private void endpoint(Map<String, Object> resources, String name, String service, List<String> actions) {
    Map<String, Object> statement =
        map(
            "Effect", "Allow",
            "Principal", map("AWS", sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")),
            "Action", actions,
            "Resource", "*");
    resources.put(
        name + "Endpoint",
        resource(
            "AWS::EC2::VPCEndpoint",
            "VpcEndpointType", "Interface",
            "ServiceName", sub("com.amazonaws.${AWS::Region}." + service),
            "VpcId", ref("Vpc"),
            "SubnetIds", List.of(ref("Subnet")),
            "SecurityGroupIds", List.of(fn("GetAtt", List.of("Callers", "GroupId"))),
            "PrivateDnsEnabled", true,
            "PolicyDocument", map("Version", "2012-10-17", "Statement", List.of(statement))));
  }

  private void service(Map<String, Object> resources, String name) {
    resources.put(
        name + "Table",
        resource(
            "AWS::DynamoDB::Table",
            "BillingMode", "PAY_PER_REQUEST",
            "AttributeDefinitions", List.of(map("AttributeName", "id", "AttributeType", "S")),
            "KeySchema", List.of(map("AttributeName", "id", "KeyType", "HASH")),
            "SSESpecification", map("SSEEnabled", fn("If", List.of("IsProd", true, false)))));
    Map<String, Object> trust =
        map("Effect", "Allow", "Principal", map("Service", "lambda.amazonaws.com"), "Action", "sts:AssumeRole");
    Map<String, Object> grant =
        map(
            "Effect", "Allow",
            "Action", List.of("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"),
            "Resource", fn("GetAtt", List.of(name + "Table", "Arn")));
    resources.put(
        name + "Role",
        resource(
            "AWS::IAM::Role",
            "AssumeRolePolicyDocument", map("Version", "2012-10-17", "Statement", List.of(trust)),
            "Policies",
                List.of(
                    map(
                        "PolicyName", "table",
                        "PolicyDocument", map("Version", "2012-10-17", "Statement", List.of(grant))))));
    resources.put(
        name + "Function",
        resource(
            "AWS::Lambda::Function",
            "Description", "Handles the requests of " + name + ": reads and writes its table, nothing else",
            "Runtime", "python3.13",
            "Handler", "index.handler",
            "MemorySize", 128 * (1 + random.nextInt(8)),
            "Timeout", 5 + random.nextInt(25),
            "Role", fn("GetAtt", List.of(name + "Role", "Arn")),
            "Environment", map("Variables", map("TABLE", ref(name + "Table"), "STAGE", ref("Stage"))),
            "Code", map("ZipFile", "def handler(event, context):\n    return {'statusCode': 200}\n")));
    resources.put(
        name + "Errors",
        resource(
            "AWS::CloudWatch::Alarm",
            "AlarmDescription", sub("Errors of " + name + " in ${Stage}"),
            "Namespace", "AWS/Lambda",
            "MetricName", "Errors",
            "Dimensions", List.of(map("Name", "FunctionName", "Value", ref(name + "Function"))),
            "Statistic", "Sum",
            "Period", 60,
            "EvaluationPeriods", 1 + random.nextInt(5),
            "Threshold", 1,
            "ComparisonOperator", "GreaterThanOrEqualToThreshold",
            "AlarmActions", List.of(ref("Alarms"))));
  }

  private static String name(int number) {
    return List.of("Orders", "Invoices").get(number);
  }

  private static Map<String, Object> resource(String type, Object... properties) {
    return map("Type", type, "Properties", map(properties));
  }

  private static Map<String, Object> ref(String name) {
    return map("Ref", name);
  }

  private static Map<String, Object> sub(String text) {
    return fn("Sub", text);
  }

  private static Map<String, Object> fn(String name, Object argument) {
    return map("Fn::" + name, argument);
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  /** JSON with two spaces of indentation. */
  private static final class Json {
    static String of(Object value) {
      StringBuilder out = new StringBuilder();
      write(value, "\n", out);
      return out.append('\n').toString();
    }

    private static void write(Object value, String line, StringBuilder out) {
      if (value instanceof Map<?, ?> map) {
        List<String> parts = new ArrayList<>();
        map.forEach((key, part) -> parts.add(quoted((String) key) + ": " + nested(part, line + "  ")));
        block('{', parts, '}', line, out);
      } else if (value instanceof List<?> list) {
        List<String> parts = new ArrayList<>();
        list.forEach(part -> parts.add(nested(part, line + "  ")));
        block('[', parts, ']', line, out);
      } else {
        out.append(value instanceof String text ? quoted(text) : value.toString());
      }
    }

    private static String nested(Object value, String line) {
      StringBuilder out = new StringBuilder();
      write(value, line, out);
      return out.toString();
    }

    private static void block(char open, List<String> parts, char close, String line, StringBuilder out) {
      out.append(open).append(line).append("  ");
      out.append(String.join("," + line + "  ", parts)).append(line).append(close);
    }

    static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
  }

  /** YAML as people write CloudFormation: block style, short tags, quotes where they are needed. */
  private static final class Yaml {
    static String of(Map<String, Object> template) {
      StringBuilder out = new StringBuilder();
      entries(template, "", out);
      return out.toString();
    }

    private static void entries(Map<?, ?> map, String indent, StringBuilder out) {
      map.forEach(
          (key, value) -> {
            out.append(indent).append(key).append(':');
            value(value, indent + "  ", out);
          });
    }

    private static void value(Object value, String indent, StringBuilder out) {
      if (value instanceof Map<?, ?> map && function(map) != null) {
        out.append(' ').append(inline(map)).append('\n');
      } else if (value instanceof Map<?, ?> map) {
        out.append('\n');
        entries(map, indent, out);
      } else if (value instanceof List<?> list) {
        out.append('\n');
        list.forEach(each -> item(each, indent, out));
      } else if (value instanceof String text && text.contains("\n")) {
        out.append(" |\n").append(indent);
        out.append(text.stripTrailing().replace("\n", "\n" + indent)).append('\n');
      } else {
        out.append(' ').append(inline(value)).append('\n');
      }
    }

    private static void item(Object value, String indent, StringBuilder out) {
      if (value instanceof Map<?, ?> map && function(map) == null) {
        StringBuilder inner = new StringBuilder();
        entries(map, indent + "  ", inner);
        out.append(indent).append("- ").append(inner.substring(indent.length() + 2));
      } else {
        out.append(indent).append("- ").append(inline(value)).append('\n');
      }
    }

    private static String inline(Object value) {
      if (value instanceof Map<?, ?> map) {
        return "!" + function(map) + " " + argument(map);
      }
      if (value instanceof List<?> list) {
        List<String> parts = new ArrayList<>();
        list.forEach(each -> parts.add(inline(each)));
        return "[" + String.join(", ", parts) + "]";
      }
      return value instanceof String text ? scalar(text) : value.toString();
    }

    private static String argument(Map<?, ?> call) {
      Object argument = call.values().iterator().next();
      if ("GetAtt".equals(function(call)) && argument instanceof List<?> list) {
        return list.get(0) + "." + list.get(1);
      }
      return inline(argument);
    }

    private static String function(Map<?, ?> map) {
      String key = map.size() == 1 ? (String) map.keySet().iterator().next() : "";
      return key.equals("Ref") ? key : key.startsWith("Fn::") ? key.substring(4) : null;
    }

    private static String scalar(String text) {
      boolean plain = text.matches("[A-Za-z/][^#]*") && !text.contains(": ") && !text.endsWith(":");
      return plain ? text : Json.quoted(text);
    }
  }
}
