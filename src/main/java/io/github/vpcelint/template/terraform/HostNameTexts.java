package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.Deployment;
import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.estate.TextUse;
import io.github.vpcelint.template.HostNames;
import io.github.vpcelint.template.terraform.evaluation.Scope;
import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.ConditionalExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.LiteralExpression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TemplateExpression;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * Collects the texts of a configuration that may hold the host name of an endpoint or of a service.
 */
final class HostNameTexts {
  private static final String[] EXPRESSIONS = {"dns_entry", "dns_suffix"};
  private static final String NAME = "name";
  private static final String VALUE = "value";

  private final EstatePart part;
  private final Deployment deployment;
  private final Scope scope;

  HostNameTexts(EstatePart part, Deployment deployment, Scope scope) {
    this.part = part;
    this.deployment = deployment;
    this.scope = scope;
  }

  /**
   * Collects the texts of an expression.
   *
   * @param path where it stands, for people
   * @param name what it is called there
   */
  void collect(Expression expression, String path, String name) {
    if (expression instanceof ObjectExpression object) {
      for (ObjectExpression.Entry entry : object.entries()) {
        String called = entry.name().equals(VALUE) ? given(object, name) : entry.name();
        collect(entry.value(), path + "." + entry.name(), called);
      }
    } else if (expression instanceof TupleExpression tuple) {
      collectAll(tuple.items(), path, name);
    } else if (expression instanceof CallExpression call && !isText(call)) {
      collectAll(call.arguments(), path, name);
    } else if (isCandidate(expression)) {
      add(scope.module().evaluate(expression, scope), path, name);
    }
  }

  private void collectAll(List<Expression> items, String path, String name) {
    for (int i = 0; i < items.size(); i++) {
      collect(items.get(i), path + "[" + i + "]", name);
    }
  }

  /** What a value is called beside it, as in the environment of a container. */
  private static String given(ObjectExpression object, String otherwise) {
    return object.literal(NAME).orElse(otherwise);
  }

  /** The functions that make one text of their arguments. */
  private static boolean isText(CallExpression call) {
    return call.name().equals("format") || call.name().equals("join");
  }

  /** Whether a stretch of configuration may hold a host name, or an expression that gives one. */
  static boolean mayBeIn(String source) {
    return HostNames.mayBeIn(source, EXPRESSIONS);
  }

  private static boolean isCandidate(Expression expression) {
    if (expression instanceof LiteralExpression literal) {
      return literal.value() instanceof TextValue text && HostNames.mayBeIn(text.withHolesAs(' '));
    }
    if (expression instanceof TraversalExpression reference) {
      return mayBeIn(reference.text());
    }
    if (expression instanceof TemplateExpression template) {
      return isAnyCandidate(template.parts());
    }
    if (expression instanceof CallExpression call) {
      return isAnyCandidate(call.arguments());
    }
    return expression instanceof ConditionalExpression conditional
        && isAnyCandidate(List.of(conditional.yes(), conditional.no()));
  }

  private static boolean isAnyCandidate(List<Expression> expressions) {
    for (Expression expression : expressions) {
      if (isCandidate(expression)) {
        return true;
      }
    }
    return false;
  }

  private void add(Value value, String path, String name) {
    for (Cases.Case each : Cases.of(value)) {
      Optional<TextValue> text = text(each.value());
      if (text.isPresent()) {
        part.add(new TextUse(text.get(), path, name, scope.when().and(each.when()), deployment));
      }
    }
  }

  /** A text; of unknown values only the host names of endpoints count. */
  private static Optional<TextValue> text(Value value) {
    if (value instanceof UnknownValue unknown) {
      boolean entry = unknown.symbol().attribute().startsWith("dns_entry");
      return entry ? Optional.of(TextValue.hole(unknown)) : Optional.empty();
    }
    return value instanceof TextValue text ? Optional.of(text) : Optional.empty();
  }
}
