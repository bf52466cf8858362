package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PolicyDocument;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;

/** A policy variable in a policy whose version has none. */
public final class VariableNeedsVersion implements StatementRule {
  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (policy.document().hasVariables() || policy.document().map().open()) {
      return;
    }
    if (statement.resource().isPresent()) {
      for (PolicyText text : statement.resource().get().patterns()) {
        boolean negated = statement.resource().get().negated();
        check(text, statement.resource().get().name(), negated, statement, policy, context);
      }
    }
    if (statement.condition().isPresent()) {
      for (ConditionElement.Entry entry : statement.condition().get().entries()) {
        boolean negated =
            entry.knownOperator().isPresent() && entry.knownOperator().get().comparison().negated();
        for (PolicyText value : entry.values()) {
          check(value, "Condition", negated, statement, policy, context);
        }
      }
    }
  }

  private static void check(
      PolicyText text,
      String element,
      boolean negated,
      Statement statement,
      EndpointPolicy policy,
      CheckContext context) {
    for (PolicyVariable variable : PolicyVariable.in(text)) {
      if (variable.namesKey() || variable.isEscape()) {
        String shown = "${" + variable.content() + "}";
        context
            .find(
                text.spanOf(variable.start(), variable.end()),
                "in a policy "
                    + version(policy)
                    + " the variable "
                    + shown
                    + " is plain text, which no request has, so "
                    + consequence(negated, statement))
            .help("set \"Version\": \"" + PolicyDocument.CURRENT_VERSION + "\"")
            .in(policy, statement, element)
            .when(text.when())
            .report();
      }
    }
  }

  private static String consequence(boolean negated, Statement statement) {
    if (negated) {
      return statement.title() + " is about everything";
    }
    return statement.title() + (statement.denies() ? " denies nothing" : " allows nothing");
  }

  private static String version(EndpointPolicy policy) {
    return policy.document().version().isPresent()
        ? "of version " + PolicyDocument.OLD_VERSION
        : "without a Version";
  }
}
