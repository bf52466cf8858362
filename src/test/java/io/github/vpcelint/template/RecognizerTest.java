package io.github.vpcelint.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognizerTest {
  private static final String ENDPOINT_POLICY =
      "{'Statement': [{'Effect': 'Allow', 'Principal': '*', 'Action': '*', 'Resource': '*'}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'AWSTemplateFormatVersion': '2010-09-09'} | CloudFormation template",
        "{'Resources': {'A': {'Type': 'AWS::SQS::Queue'}}} | CloudFormation template",
        "{'Resources': {'A': 1, 'B': {'Type': 'Custom::Thing'}}} | CloudFormation template",
        "{'Transform': 'x', 'Resources': {'A': {'Type': 'AWS::Serverless::Api'}}}"
            + " | CloudFormation template",
        "{'VpcEndpoints': []} | describe-vpc-endpoints output",
        "{'VpcEndpoint': {'VpcEndpointId': 'vpce-1'}} | describe-vpc-endpoints output",
        "[{'VpcEndpointId': 'vpce-1'}] | describe-vpc-endpoints output",
        "{'VpcEndpointId': 'vpce-1', 'ServiceName': 'x'} | describe-vpc-endpoints output",
        "{'format_version': '1.2', 'planned_values': {}} | Terraform plan",
        "{'format_version': '1.0', 'values': {}} | Terraform state",
        "{'resource': {'aws_vpc': {'a': {}}}, 'locals': {}} | Terraform configuration",
        "{'terraform': {}, 'provider': {}} | Terraform configuration",
        "{'Statement': {'Effect': 'Allow', 'Principal': '*'}} | endpoint policy",
        "{'statement': [{'effect': 'Allow', 'notprincipal': '*'}]} | endpoint policy",
      })
  void recognisesByContent(String content, String kind) {
    assertThat(read("file.json", content).label()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'Resources': {'A': {'Type': 'object'}}} | a JSON file that is none of the kinds read",
        "{'resource': {'a_b': 'c'}} | a JSON file that is none of the kinds read",
        "{'data': {'user_name': {}}} | a JSON file that is none of the kinds read",
        "[] | a JSON file that is none of the kinds read",
        "3 | a YAML file that is none of the kinds read",
        "{'format_version': '1.0', 'valid': true} | a JSON file that is none of the kinds read",
        "{'terraform_version': '1', 'lineage': 'x'} | a raw state file: `terraform show -json`"
            + " writes the form that is read",
        "{'Statement': [{'Effect': 'Allow', 'Action': 's3:Get*', 'Resource': '*'}]}"
            + " | identity policy: no statement names a principal;"
            + " --input-type endpoint-policy reads it anyway",
        "{'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'x'},"
            + " 'Action': ['sts:AssumeRole']}]}"
            + " | role trust policy: it allows nothing but taking on a role",
        "{'Statement': [{'Effect': 'Allow', 'Principal': {'Service': 'a.amazonaws.com'},"
            + " 'Action': 's3:PutObject', 'Resource': '*'}]}"
            + " | resource policy: it names an AWS service as principal;"
            + " --input-type endpoint-policy reads it anyway",
        "{'Statement': [{'Effect': 'Deny', 'Principal': '*', 'Action': 's3:*', 'Resource': '*',"
            + " 'Condition': {'StringNotEquals': {'aws:sourceVpce': 'vpce-1'}}}]}"
            + " | resource policy: it asks which endpoint a request came through;"
            + " --input-type endpoint-policy reads it anyway",
        "{'Statement': [{'Effect': 'Deny', 'Principal': '*', 'Action': '*', 'Resource': '*'}]}"
            + " | resource control policy: it only denies;"
            + " --input-type endpoint-policy reads it anyway",
      })
  void saysWhyItPassesOver(String content, String reason) {
    FileReading reading = read("file.json", content);

    assertThat(reading.kinds()).isEmpty();
    assertThat(reading.reason()).isEqualTo(reason);
  }

  @Test
  void takesTheNameOfAPolicyForAHint() {
    String deny = ENDPOINT_POLICY.replace("Allow", "Deny");

    assertThat(read("policies/logs-bucket.json", ENDPOINT_POLICY).kinds()).isEmpty();
    assertThat(read("vpc_endpoint_policies/s3.json", deny).kinds()).isNotEmpty();
  }

  @Test
  void readsAnyPolicyWhenToldTo() {
    LoadOptions said =
        new LoadOptions(
            Optional.of(InputKind.ENDPOINT_POLICY),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of());
    String identity = "{'Statement': [{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}]}";

    assertThat(read("file.json", identity, said).kinds())
        .containsExactly(InputKind.ENDPOINT_POLICY);
  }

  @Test
  void recognisesEachDocumentOfAYamlFile() {
    FileReading reading =
        read(
            "file.yaml",
            """
            Resources: {A: {Type: 'AWS::EC2::VPC'}}
            ---
            apiVersion: v1
            ---
            Statement: {Effect: Allow, Principal: '*'}
            """);

    assertThat(reading.label()).isEqualTo("CloudFormation template, endpoint policy");
    assertThat(reading.reason()).isEqualTo("a YAML file that is none of the kinds read");
  }

  @Test
  void leavesFilesOfOtherToolsAlone() {
    assertThat(
            read("t.yaml", "Resources:\n{% for x in y %}\n  A: {Type: AWS::EC2::VPC}\n").reason())
        .isEqualTo("does not parse: it has placeholders that another tool fills in");
    assertThat(read("p.json", "{\"Statement\": ${STATEMENT}}").reason())
        .isEqualTo("does not parse: it has placeholders that another tool fills in");
    assertThat(read("empty.yaml", "").reason()).isEqualTo("an empty file");
  }

  private static FileReading read(String path, String content) {
    return read(path, content, LoadOptions.NONE);
  }

  private static FileReading read(String path, String content, LoadOptions options) {
    return new TestEstate().file(path, content.replace('\'', '"')).load(options).files().get(0);
  }
}
