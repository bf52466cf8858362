package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TemplateExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.template.terraform.resource.HostNames;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;

/** Collects the texts of a configuration that may hold the host name of an endpoint. */
final class HostNameTexts {
  private final EstatePart part;
  private final Deployment deployment;
  private final Scope scope;

  HostNameTexts(EstatePart part, Deployment deployment, Scope scope) {
    this.part = part;
    this.deployment = deployment;
    this.scope = scope;
  }

  /** Collects the texts of an expression. */
  void collect(Expression expression, String path) {
    if (expression instanceof ObjectExpression object) {
      for (ObjectExpression.Entry entry : object.entries()) {
        collect(entry.value(), path + "." + entry.name());
      }
    } else if (expression instanceof TupleExpression tuple) {
      for (int i = 0; i < tuple.items().size(); i++) {
        collect(tuple.items().get(i), path + "[" + i + "]");
      }
    } else if (expression instanceof TemplateExpression template) {
      for (Expression item : template.parts()) {
        if (item instanceof LiteralExpression literal && isCandidate(literal.value())) {
          add(scope.module().evaluate(template, scope), path);
          return;
        }
      }
    } else if (expression instanceof LiteralExpression literal && isCandidate(literal.value())) {
      add(literal.value(), path);
    }
  }

  private static boolean isCandidate(Value value) {
    return value instanceof TextValue text && HostNames.mayBeIn(text.withHolesAs(' '));
  }

  private void add(Value value, String path) {
    if (value instanceof TextValue text) {
      part.add(new TextUse(text, path, scope.when(), deployment));
    }
  }
}
