package io.github.vpcelint.rules.grammar;

import io.github.vpcelint.catalog.ConditionOperator;
import io.github.vpcelint.catalog.OperatorFamily;
import io.github.vpcelint.estate.EndpointPolicy;
import io.github.vpcelint.policy.Arn;
import io.github.vpcelint.policy.ConditionElement;
import io.github.vpcelint.policy.PatternElement;
import io.github.vpcelint.policy.PolicyText;
import io.github.vpcelint.policy.PolicyVariable;
import io.github.vpcelint.policy.PrincipalElement;
import io.github.vpcelint.policy.Statement;
import io.github.vpcelint.rule.CheckContext;
import io.github.vpcelint.rule.StatementRule;
import java.util.List;
import java.util.Optional;

/** A policy variable that is not written as one, or that stands where none is replaced. */
public final class MalformedVariable implements StatementRule {
  /** Bool is left out: two pages of AWS say the opposite of each other about it. */
  private static final List<OperatorFamily> WITHOUT_VARIABLES =
      List.of(
          OperatorFamily.NUMERIC,
          OperatorFamily.DATE,
          OperatorFamily.BINARY,
          OperatorFamily.IP_ADDRESS,
          OperatorFamily.NULL);

  @Override
  public void check(Statement statement, EndpointPolicy policy, CheckContext context) {
    if (policy.document().hasVariables()) {
      new Check(statement, policy, context).run();
    }
  }

  private record Check(Statement statement, EndpointPolicy policy, CheckContext context) {
    void run() {
      if (statement.action().isPresent()) {
        PatternElement action = statement.action().get();
        for (PolicyText text : action.patterns()) {
          nowhere(text, action.name(), "in " + action.name());
        }
      }
      if (statement.principal().isPresent()) {
        PrincipalElement principal = statement.principal().get();
        for (PrincipalElement.Entry entry : principal.entries()) {
          nowhere(entry.principal(), principal.name(), "in " + principal.name());
        }
      }
      if (statement.resource().isPresent()) {
        PatternElement resource = statement.resource().get();
        for (PolicyText text : resource.patterns()) {
          resource(text, resource.name());
        }
      }
      if (statement.condition().isPresent()) {
        for (ConditionElement.Entry entry : statement.condition().get().entries()) {
          condition(entry);
        }
      }
    }

    private void condition(ConditionElement.Entry entry) {
      Optional<ConditionOperator> operator = entry.knownOperator();
      boolean without = operator.isPresent() && WITHOUT_VARIABLES.contains(operator.get().family());
      for (PolicyText value : entry.values()) {
        if (without) {
          nowhere(value, "Condition", "with " + entry.operator().key().display());
        } else {
          form(value, "Condition");
        }
      }
    }

    private void resource(PolicyText text, String element) {
      form(text, element);
      Arn arn = Arn.of(text);
      if (arn.form() != Arn.Form.ARN) {
        return;
      }
      int resource = text.units().length() - arn.field(Arn.Field.RESOURCE).units().length();
      for (PolicyVariable variable : PolicyVariable.in(text)) {
        if (variable.namesKey() && variable.end() <= resource) {
          report(text, variable, element, notReplaced("before the resource of an ARN"));
        }
      }
    }

    private void nowhere(PolicyText text, String element, String where) {
      for (PolicyVariable variable : PolicyVariable.in(text)) {
        if (variable.namesKey()) {
          report(text, variable, element, notReplaced(where));
        }
      }
    }

    private static String notReplaced(String where) {
      return "is plain text here: AWS does not replace variables " + where;
    }

    private void form(PolicyText text, String element) {
      for (PolicyVariable variable : PolicyVariable.in(text)) {
        Optional<String> flaw = flaw(variable);
        if (flaw.isPresent()) {
          report(text, variable, element, flaw.get());
        }
      }
    }

    private static Optional<String> flaw(PolicyVariable variable) {
      String content = variable.content();
      if (!variable.closed()) {
        return Optional.of("has no closing brace");
      }
      if (content.isEmpty()) {
        return Optional.of("names nothing");
      }
      if (!variable.namesKey()) {
        return Optional.empty();
      }
      if (variable.key().indexOf(' ') >= 0 && !variable.isOfTag()) {
        return Optional.of("has a space in its name");
      }
      int comma = content.indexOf(',');
      String value = comma < 0 ? "" : content.substring(comma + 1).strip();
      boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
      return comma >= 0 && !variable.isOfTag() && !quoted
          ? Optional.of("has a default value without single quotes around it")
          : Optional.empty();
    }

    private void report(PolicyText text, PolicyVariable variable, String element, String flaw) {
      String shown = text.part(variable.start(), variable.end()).display();
      context
          .find(
              text.spanOf(variable.start(), variable.end()),
              "the policy variable " + shown + " " + flaw)
          .help("write it as ${KEY} or ${KEY, 'DEFAULT'}, in a resource or a text condition")
          .in(policy, statement, element)
          .when(text.when())
          .report();
    }
  }
}
