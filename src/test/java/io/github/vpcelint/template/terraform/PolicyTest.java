package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.estate.Estate;
import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Policies of endpoints: as JSON text and as {@code aws_iam_policy_document}. */
class PolicyTest {

  @Test
  void policyInATextPointsAtItsCharacters() {
    PolicyDocument policy =
        policy(
            """
            'policy': '{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"s3:GetObjct\\"}]}'
            """,
            "");

    assertThat(action(policy).span().text()).isEqualTo("\\\"s3:GetObjct\\\"");
    assertThat(action(policy).display()).isEqualTo("s3:GetObjct");
  }

  @Test
  void policyInATextWithHolesKeepsThem() {
    PolicyDocument policy =
        policy(
            """
            'policy': '{\\"Statement\\": [{\\"Effect\\": \\"Allow\\", \\"Action\\": \\"s3:${var.a}Object\\", \\"Resource\\": ${jsonencode(var.r)}}]}'
            """,
            "");

    assertThat(action(policy).display()).isEqualTo("s3:${var.a}Object");
    assertThat(policy.statements().get(0).resource().orElseThrow().complete()).isFalse();
    assertThat(policy.statements().get(0).map().get("Resource").orElseThrow().display())
        .isEqualTo("${jsonencode(var.r)}");
  }

  @Test
  void knownInterpolationDoesNotMoveTheRestOfTheText() {
    PolicyDocument policy =
        policy(
            """
            'policy': '{\\"Statement\\": [{\\"Resource\\": \\"${local.r}\\", \\"Action\\": \\"s3:GetObjct\\"}]}'
            """,
            "'locals': {'r': 'arn:aws:s3:::b/*'},");

    assertThat(action(policy).span().text()).isEqualTo("\\\"s3:GetObjct\\\"");
    assertThat(policy.statements().get(0).resource().orElseThrow().patterns().get(0).text())
        .contains("arn:aws:s3:::b/*");
  }

  @Test
  void policyOfALocalValuePointsAtTheLocalValue() {
    PolicyDocument policy =
        policy(
            "'policy': '${local.p}'",
            "'locals': {'p': '{\\\"Statement\\\": [{\\\"Action\\\": \\\"s3:${var.x}\\\"}]}'},");

    assertThat(action(policy).span().text()).isEqualTo("\\\"s3:${var.x}\\\"");
  }

  @Test
  void textThatIsNoJsonIsAProblemUnlessHolesCouldMakeItSo() {
    assertThat(estate("'policy': '{\\\"Statement\\\": }'", "").problems()).hasSize(1);
    assertThat(
            estate(
                    "'policy': '{\\\"Statement\\\": ${var.a} ${var.b}}'",
                    "'variable': {'a': {}, 'b': {}},")
                .problems())
        .isEmpty();
    assertThat(estate("'policy': ''", "").problems()).isEmpty();
  }

  @Test
  void policyDocumentHasTheProvidersDefaults() {
    PolicyDocument policy = document("{'statement': {'actions': ['s3:*'], 'resources': ['*']}}");

    assertThat(policy.version().orElseThrow().text()).contains("2012-10-17");
    assertThat(policy.statements().get(0).allows()).isTrue();
    assertThat(policy.complete()).isTrue();
    assertThat(policy.namesPrincipal()).isFalse();
  }

  @Test
  void policyDocumentPointsAtTheDataSource() {
    PolicyDocument policy =
        document("{'statement': [{'not_actions': ['s3:GetObjct'], 'effect': 'Deny'}]}");

    Statement statement = policy.statements().get(0);
    assertThat(statement.denies()).isTrue();
    assertThat(action(policy).span().text()).isEqualTo("\"s3:GetObjct\"");
    assertThat(statement.action().orElseThrow().field().keySpan().text())
        .isEqualTo("\"not_actions\"");
    assertThat(statement.action().orElseThrow().negated()).isTrue();
  }

  @Test
  void policyVariablesAreTurnedRound() {
    PolicyDocument policy =
        document(
            "{'statement': {'resources': ['arn:aws:s3:::b/&{aws:username}'], 'actions': ['&{x}']}}");

    assertThat(policy.statements().get(0).resource().orElseThrow().patterns().get(0).display())
        .isEqualTo("arn:aws:s3:::b/${aws:username}");
    assertThat(action(policy).display()).isEqualTo("&{x}");
  }

  @Test
  void everyoneIsATextAndOtherPrincipalsAreJoinedByType() {
    assertThat(principal("{'type': '*', 'identifiers': ['*']}").display()).isEqualTo("*");
    assertThat(principal("{'type': 'AWS', 'identifiers': ['*']}").display())
        .isEqualTo("{AWS: [*]}");
    assertThat(
            principal(
                    "[{'type': 'AWS', 'identifiers': ['1']}, {'type': 'S', 'identifiers': ['3']},"
                        + " {'type': 'AWS', 'identifiers': ['2']}]")
                .display())
        .isEqualTo("{AWS: [1, 2], S: [3]}");
  }

  @Test
  void conditionsAreJoinedByTestAndVariable() {
    PolicyDocument policy =
        document(
            """
            {'statement': {'condition': [
              {'test': 'StringEquals', 'variable': 'aws:a', 'values': ['1']},
              {'test': 'Bool', 'variable': 'aws:b', 'values': [true]},
              {'test': 'StringEquals', 'variable': 'aws:c', 'values': ['2']},
              {'test': 'StringEquals', 'variable': 'aws:a', 'values': ['3']}
            ]}}
            """);

    assertThat(policy.statements().get(0).map().get("Condition").orElseThrow().display())
        .isEqualTo("{StringEquals: {aws:a: [1, 3], aws:c: [2]}, Bool: {aws:b: [true]}}");
  }

  @Test
  void dynamicBlocksLeaveWhatTheyMakeOpen() {
    PolicyDocument policy =
        document(
            """
            {'dynamic': {'statement': {'for_each': '${var.x}', 'content': {}}},
             'statement': {'actions': ['s3:*'], 'dynamic': [{'principals': {}}]}}
            """);

    assertThat(policy.complete()).isFalse();
    assertThat(policy.statements().get(0).principal().orElseThrow().complete()).isFalse();
  }

  @Test
  void mergedDocumentsLeaveTheStatementsOpen() {
    PolicyDocument source =
        document(
            "{'source_policy_documents': ['${var.x}'], 'statement': {'sid': 'A', 'actions': ['a:b']}}");
    PolicyDocument override =
        document(
            "{'override_policy_documents': ['${var.x}'], 'version': '2008-10-17',"
                + " 'statement': [{'sid': 'A', 'actions': ['a:b']}, {'actions': ['a:c']}]}");

    assertThat(source.complete()).isFalse();
    assertThat(source.statements()).hasSize(1);
    assertThat(override.complete()).isFalse();
    assertThat(override.version()).isEmpty();
    assertThat(action(override).display()).isEqualTo("a:c");
  }

  @Test
  void emptyListsAreLeftOut() {
    PolicyDocument policy =
        document(
            "{'statement': {'sid': '', 'actions': [], 'not_actions': ['a:b'], 'resources': null}}");

    assertThat(policy.statements().get(0).map().display())
        .isEqualTo("{Effect: Allow, NotAction: [a:b]}");
  }

  @Test
  void unknownListIsAnUnknownElement() {
    PolicyDocument policy = document("{'statement': {'actions': '${var.x}'}}");

    assertThat(policy.statements().get(0).action().orElseThrow().complete()).isFalse();
  }

  private static Value principal(String principals) {
    PolicyDocument policy = document("{'statement': {'principals': " + principals + "}}");
    return policy.statements().get(0).map().get("Principal").orElseThrow();
  }

  private static PolicyDocument document(String body) {
    return policy(
        "'policy': '${data.aws_iam_policy_document.p.json}'",
        "'data': {'aws_iam_policy_document': {'p': " + body + "}},");
  }

  private static PolicyDocument policy(String argument, String blocks) {
    List<PolicyDocument> policies =
        estate(argument, blocks).policies().stream().map(policy -> policy.document()).toList();
    assertThat(policies).hasSize(1);
    return policies.get(0);
  }

  private static Estate estate(String argument, String blocks) {
    String text =
        "{" + blocks + "'resource': {'aws_vpc_endpoint': {'a': {" + argument.strip() + "}}}}";
    return Terraform.configuration(text.replace('\'', '"'));
  }

  private static PolicyText action(PolicyDocument policy) {
    return policy.statements().get(0).action().orElseThrow().patterns().get(0);
  }
}
