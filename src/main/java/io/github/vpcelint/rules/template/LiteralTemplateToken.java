package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Property;
import io.github.vpcelint.estate.VpcEndpoint;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.value.TextValue;

/** A token of a template language that nothing replaces before the text reaches AWS. */
public final class LiteralTemplateToken implements Rule {
  @Override
  public void check(CheckContext context) {
    for (EndpointPolicy policy : context.estate().policies()) {
      // A document that stands alone may well be filled in before it is used.
      if (policy.deployment().language() != Deployment.Language.POLICY) {
        for (PolicyTexts.Found text : PolicyTexts.in(policy.document().map())) {
          for (TemplateToken token : TemplateToken.in(text.value(), true)) {
            find(token, text.value(), policy.deployment(), context)
                .in(policy)
                .when(text.when())
                .report();
          }
        }
      }
    }
    for (VpcEndpoint endpoint : context.estate().endpoints()) {
      for (Property property : endpoint.properties()) {
        if (!property.name().equals(endpoint.policy().name())) {
          check(property, endpoint, context);
        }
      }
    }
  }

  private static void check(Property property, VpcEndpoint endpoint, CheckContext context) {
    for (PolicyTexts.Found text : PolicyTexts.in(property.value())) {
      for (TemplateToken token : TemplateToken.in(text.value(), false)) {
        find(token, text.value(), endpoint.declaration().deployment(), context)
            .about(endpoint.declaration().name() + "/" + property.name())
            .when(endpoint.declaration().when())
            .when(text.when())
            .report();
      }
    }
  }

  private static FindingBuilder find(
      TemplateToken token, TextValue text, Deployment deployment, CheckContext context) {
    return context
        .find(
            text.spanOf(token.start(), token.end()),
            token.text() + " reaches AWS as these very characters: " + reason(token, deployment))
        .help(help(token, deployment));
  }

  private static String reason(TemplateToken token, Deployment deployment) {
    if (token.text().startsWith("&")) {
      return "only an aws_iam_policy_document turns &{ into ${";
    }
    return switch (deployment.language()) {
      case CLOUDFORMATION -> "CloudFormation replaces nothing in a text outside of Fn::Sub";
      case TERRAFORM ->
          "Terraform replaces nothing in what file() reads, nor in a text that is escaped";
      case PLAN -> "the plan has them in the text that is sent";
      case POLICY, DESCRIBE -> "nothing has replaced them";
    };
  }

  private static String help(TemplateToken token, Deployment deployment) {
    if (token.text().startsWith("&")) {
      return "write $$" + token.text().substring(1);
    }
    return switch (deployment.language()) {
      case CLOUDFORMATION ->
          token.isOfTerraform()
              ? "that is Terraform's notation: use Fn::Sub with a parameter"
              : "put the text into Fn::Sub (!Sub in YAML)";
      case TERRAFORM, PLAN ->
          token.isOfCloudFormation()
              ? "that is CloudFormation's notation: use a data source such as aws_region"
              : "use templatefile() in place of file(), or a single $";
      case POLICY, DESCRIBE -> "put the value in its place and deploy the policy again";
    };
  }
}
