package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.syntax.hcl.HclExpression;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.List;

/** Makes references out of names, attributes and indexes that follow each other. */
final class HclReferences {
  private HclReferences() {}

  static Expression of(HclExpression hcl) {
    List<TraversalExpression.Step> steps = new ArrayList<>();
    HclExpression at = hcl;
    while (true) {
      if (at instanceof HclExpression.Attribute attribute) {
        steps.add(0, new TraversalExpression.Attribute(attribute.name()));
        at = attribute.target();
      } else if (at instanceof HclExpression.Index index) {
        steps.add(0, new TraversalExpression.Index(HclExpressions.of(index.key())));
        at = index.target();
      } else {
        break;
      }
    }
    if (at instanceof HclExpression.Variable variable) {
      return new TraversalExpression(
          variable.name(), List.copyOf(steps), text(variable.name(), steps), hcl.span());
    }
    return new ElementExpression(HclExpressions.of(at), List.copyOf(steps), hcl.span());
  }

  private static String text(String root, List<TraversalExpression.Step> steps) {
    StringBuilder text = new StringBuilder(root);
    for (TraversalExpression.Step step : steps) {
      if (step instanceof TraversalExpression.Attribute attribute) {
        text.append('.').append(attribute.name());
      } else if (step instanceof TraversalExpression.Index index) {
        text.append('[').append(shown(index.key())).append(']');
      }
    }
    return text.toString();
  }

  private static String shown(Expression key) {
    if (key instanceof TraversalExpression reference) {
      return reference.text();
    }
    boolean text = key instanceof LiteralExpression known && known.value() instanceof TextValue;
    return text ? '"' + ((LiteralExpression) key).value().display() + '"' : key.span().text();
  }
}
