package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.ConditionalExpression;
import io.github.vpcelint.template.terraform.expression.ElementExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.ForExpression;
import io.github.vpcelint.template.terraform.expression.OpaqueExpression;
import io.github.vpcelint.template.terraform.expression.OperatorExpression;
import io.github.vpcelint.template.terraform.expression.SplatExpression;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
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
            new ChoiceValue.Branch(condition, evaluator.evaluateApart(expression.yes(), scope)),
            new ChoiceValue.Branch(
                condition.not(), evaluator.evaluateApart(expression.no(), scope))),
        expression.span());
  }

  /** A loop over one of several collections gives one of several results. */
  private Value loop(ForExpression loop, Scope scope) {
    Value collection = evaluator.evaluate(loop.collection(), scope);
    if (!(collection instanceof ChoiceValue)) {
      return loop(loop, collection, scope);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(collection)) {
      branches.add(new ChoiceValue.Branch(each.when(), loop(loop, each.value(), scope)));
    }
    return new ChoiceValue(branches, loop.span());
  }

  private Value loop(ForExpression loop, Value collection, Scope scope) {
    Optional<List<Round>> rounds = Round.of(collection, evaluator.marks().isSet(collection));
    if (rounds.isEmpty()) {
      return scope.unknown(loop.span().text(), loop.span());
    }
    LoopResult result = new LoopResult(loop);
    for (Round round : rounds.get()) {
      evaluator.countRound();
      Scope inner = scope.with(loop.valueName(), round.value());
      if (loop.keyName().isPresent()) {
        inner = inner.with(loop.keyName().get(), round.key());
      }
      Truth counts = counts(loop, inner);
      if (counts == Truth.UNKNOWN) {
        result.leaveOpen();
      } else if (counts == Truth.YES) {
        Optional<Value> key =
            loop.key().isPresent()
                ? Optional.of(evaluator.evaluate(loop.key().get(), inner))
                : Optional.empty();
        result.add(key, evaluator.evaluate(loop.value(), inner));
      }
    }
    return result.value();
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
    if (!(source instanceof ChoiceValue)) {
      return splat(splat, source, scope);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Cases.Case each : Cases.of(source)) {
      branches.add(new ChoiceValue.Branch(each.when(), splat(splat, each.value(), scope)));
    }
    return new ChoiceValue(branches, splat.span());
  }

  private Value splat(SplatExpression splat, Value source, Scope scope) {
    if (source instanceof AbsentValue) {
      return new ListValue(List.of(), false, splat.span());
    }
    if (source instanceof UnknownValue) {
      return scope.unknown(splat.span().text(), splat.span());
    }
    List<Value> sources = source instanceof ListValue list ? list.items() : List.of(source);
    List<Value> items = new ArrayList<>();
    for (Value item : sources) {
      items.add(evaluator.evaluate(splat.each(), scope.withSplatItem(item)));
    }
    boolean open = source instanceof ListValue list && list.open();
    return new ListValue(items, open, splat.span());
  }
}
