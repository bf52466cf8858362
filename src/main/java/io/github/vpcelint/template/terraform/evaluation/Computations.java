package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.ConditionalExpression;
import io.github.vpcelint.template.terraform.expression.ElementExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.ForExpression;
import io.github.vpcelint.template.terraform.expression.OpaqueExpression;
import io.github.vpcelint.template.terraform.expression.OperatorExpression;
import io.github.vpcelint.template.terraform.expression.SplatExpression;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluates what is more than a value, a reference or a template: operators, loops, calls. */
final class Computations {
  private final Evaluator evaluator;
  private final References references;
  private final Operators operators;
  private final Functions functions;

  Computations(Evaluator evaluator, References references) {
    this.evaluator = evaluator;
    this.references = references;
    this.operators = new Operators(evaluator);
    this.functions = new Functions(evaluator);
  }

  Value evaluate(Expression expression, Scope scope) {
    if (expression instanceof CallExpression call) {
      return functions.call(call, scope);
    }
    if (expression instanceof OperatorExpression operator) {
      return operators.evaluate(operator, scope);
    }
    if (expression instanceof ConditionalExpression conditional) {
      return conditional(conditional, scope);
    }
    if (expression instanceof ForExpression loop) {
      return loop(loop, scope);
    }
    if (expression instanceof SplatExpression splat) {
      return splat(splat, scope);
    }
    if (expression instanceof SplatExpression.Item item) {
      return scope.splatItem().orElseGet(() -> scope.unknown("*", item.span()));
    }
    if (expression instanceof ElementExpression element) {
      return references.element(evaluator.evaluate(element.target(), scope), element, scope);
    }
    return scope.unknown(((OpaqueExpression) expression).text(), expression.span());
  }

  /** Both values under conditions that exclude each other, when the question is not decided. */
  private Value conditional(ConditionalExpression expression, Scope scope) {
    Condition condition = operators.condition(expression.condition(), scope);
    if (condition instanceof Condition.Constant constant) {
      return evaluator.evaluate(constant.holds() ? expression.yes() : expression.no(), scope);
    }
    return new ChoiceValue(
        List.of(
            new ChoiceValue.Branch(condition, evaluator.evaluate(expression.yes(), scope)),
            new ChoiceValue.Branch(condition.not(), evaluator.evaluate(expression.no(), scope))),
        expression.span());
  }

  private Value loop(ForExpression loop, Scope scope) {
    Optional<List<Round>> rounds = Round.of(evaluator.evaluate(loop.collection(), scope));
    if (rounds.isEmpty() || loop.form() == ForExpression.Form.GROUPS) {
      return scope.unknown(loop.span().text(), loop.span());
    }
    List<Value> items = new ArrayList<>();
    List<MapValue.Field> fields = new ArrayList<>();
    boolean open = false;
    for (Round round : rounds.get()) {
      Scope inner = scope.with(loop.valueName(), round.value());
      if (loop.keyName().isPresent()) {
        inner = inner.with(loop.keyName().get(), round.key());
      }
      Truth counts = counts(loop, inner);
      open |= counts == Truth.UNKNOWN;
      if (counts == Truth.YES) {
        Value value = evaluator.evaluate(loop.value(), inner);
        if (loop.key().isPresent()) {
          Value key = evaluator.evaluate(loop.key().get(), inner);
          open |= !(key instanceof TextValue);
          if (key instanceof TextValue text) {
            fields.add(new MapValue.Field(text, value));
          }
        } else {
          items.add(value);
        }
      }
    }
    return switch (loop.form()) {
      case OBJECT -> new MapValue(fields, open, loop.span());
      case TEXT -> Concatenation.of(items, loop.span());
      default -> new ListValue(items, open, loop.span());
    };
  }

  private Truth counts(ForExpression loop, Scope scope) {
    if (loop.condition().isEmpty()) {
      return Truth.YES;
    }
    Condition condition = operators.condition(loop.condition().get(), scope);
    return condition instanceof Condition.Constant constant
        ? Truth.of(constant.holds())
        : Truth.UNKNOWN;
  }

  /** A value that is no list counts as a list of one, null as an empty one. */
  private Value splat(SplatExpression splat, Scope scope) {
    Value source = evaluator.evaluate(splat.source(), scope);
    if (source instanceof AbsentValue) {
      return new ListValue(List.of(), false, splat.span());
    }
    List<Value> items = new ArrayList<>();
    boolean open = false;
    if (source instanceof ListValue list) {
      open = list.open();
      for (Value item : list.items()) {
        items.add(evaluator.evaluate(splat.each(), scope.withSplatItem(item)));
      }
    } else if (source instanceof MapValue one) {
      items.add(evaluator.evaluate(splat.each(), scope.withSplatItem(one)));
    } else {
      return scope.unknown(splat.span().text(), splat.span());
    }
    return new ListValue(items, open, splat.span());
  }
}
