package io.github.vpcelint.rules.template;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.FindingBuilder;
import io.github.vpcelint.rule.Fix;
import io.github.vpcelint.rule.Rule;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;

/** A policy variable that the template language takes for one of its own. */
public final class UnescapedPolicyVariable implements Rule {
  private static final String OPEN = "${";

  @Override
  public void check(CheckContext context) {
    for (Problem problem : context.estate().problems()) {
      if (problem.kind() == Problem.Kind.POLICY_VARIABLE) {
        inTerraform(problem.span(), context).about("document").report();
      }
    }
    for (EndpointPolicy policy : context.estate().policies()) {
      for (PolicyTexts.Found text : PolicyTexts.in(policy.document().map())) {
        for (TextValue.Segment segment : text.value().segments()) {
          if (segment instanceof TextValue.Hole hole && isVariable(hole.value())) {
            Span place = place(hole.value());
            boolean stack = policy.deployment().language() == Deployment.Language.CLOUDFORMATION;
            FindingBuilder finding =
                stack ? inCloudFormation(place, context) : inTerraform(place, context);
            finding.in(policy).when(text.when()).report();
          }
        }
      }
    }
  }

  /**
   * Names of parameters, resources and Terraform's objects have no colon; pseudo parameters two.
   */
  private static boolean isVariable(UnknownValue hole) {
    String name = hole.symbol().name();
    int colon = name.indexOf(':');
    return hole.symbol().kind() == Symbol.Kind.EXPRESSION
        && colon > 0
        && name.indexOf("::") < 0
        && hole.span().text().contains(OPEN + name + "}");
  }

  /** The variable itself; when it is all of a text, its value stands at that of the whole call. */
  private static Span place(UnknownValue hole) {
    String variable = OPEN + hole.symbol().name() + "}";
    int at = hole.span().start() + hole.span().text().indexOf(variable);
    return new Span(hole.span().file(), at, at + variable.length());
  }

  private static FindingBuilder inTerraform(Span place, CheckContext context) {
    String escaped = "$" + place.text();
    return context
        .find(
            place,
            place.text()
                + " is a policy variable, but Terraform takes what stands between the braces for"
                + " an expression of its own and refuses the file")
        .help(
            "write "
                + escaped
                + ", or &"
                + place.text().substring(1)
                + " in an aws_iam_policy_document")
        .fix(Fix.safe("write " + escaped, before(place, 0), "$"));
  }

  private static FindingBuilder inCloudFormation(Span place, CheckContext context) {
    String escaped = OPEN + "!" + place.text().substring(OPEN.length());
    return context
        .find(
            place,
            place.text()
                + " is a policy variable, but Fn::Sub looks for a parameter or resource of that"
                + " name, and CloudFormation refuses the template")
        .help("write " + escaped + ": Fn::Sub takes the exclamation mark out")
        .fix(Fix.safe("write " + escaped, before(place, OPEN.length()), "!"));
  }

  private static Span before(Span place, int offset) {
    return new Span(place.file(), place.start() + offset, place.start() + offset);
  }
}
