package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.template.terraform.expression.TupleExpression;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unrolls {@code dynamic} blocks whose collection is known; one that is not stays a block of type
 * {@code dynamic}.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks">Dynamic
 *     blocks</a>
 */
final class DynamicBlocks {
  static final String TYPE = "dynamic";

  private final Evaluator evaluator;

  DynamicBlocks(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Adds the blocks that {@code dynamic} blocks stand for.
   *
   * @param dynamic the value of {@code dynamic}: an object by block type, or a list of such
   * @param fields where to add them
   * @return whether that could be done for all of them; nothing is added if not
   */
  boolean add(Expression dynamic, Scope scope, List<MapValue.Field> fields) {
    List<MapValue.Field> made = new ArrayList<>();
    if (!collect(dynamic, scope, made)) {
      return false;
    }
    fields.addAll(made);
    return true;
  }

  private boolean collect(Expression dynamic, Scope scope, List<MapValue.Field> made) {
    if (dynamic instanceof TupleExpression several) {
      for (Expression one : several.items()) {
        if (!collect(one, scope, made)) {
          return false;
        }
      }
      return true;
    }
    if (!(dynamic instanceof ObjectExpression types)) {
      return false;
    }
    for (ObjectExpression.Entry type : types.entries()) {
      if (!(type.value() instanceof ObjectExpression body) || !unroll(type, body, scope, made)) {
        return false;
      }
    }
    return true;
  }

  private boolean unroll(
      ObjectExpression.Entry type, ObjectExpression body, Scope scope, List<MapValue.Field> made) {
    Optional<Expression> collection = body.get("for_each");
    Optional<Expression> content = body.get("content");
    if (collection.isEmpty()
        || content.isEmpty()
        || !(content.get() instanceof ObjectExpression block)) {
      return false;
    }
    Value items = evaluator.evaluate(collection.get(), scope);
    Optional<List<Round>> rounds = Round.of(items, evaluator.marks().isSet(items));
    if (rounds.isEmpty()) {
      return false;
    }
    String iterator = iterator(type, body);
    List<Value> blocks = new ArrayList<>();
    for (Round round : rounds.get()) {
      Scope inner = scope.with(iterator, iteratorValue(round, type));
      blocks.add(evaluator.evaluateObject(block, inner));
    }
    if (!blocks.isEmpty()) {
      TextValue key = SuppliedText.at(type.name(), type.nameSpan());
      made.add(new MapValue.Field(key, new ListValue(blocks, false, body.span())));
    }
    return true;
  }

  private static String iterator(ObjectExpression.Entry type, ObjectExpression body) {
    Optional<Expression> named = body.get("iterator");
    return named.isPresent() ? named.get().span().text() : type.name();
  }

  private static Value iteratorValue(Round round, ObjectExpression.Entry type) {
    return new MapValue(
        List.of(
            new MapValue.Field(SuppliedText.at("key", type.nameSpan()), round.key()),
            new MapValue.Field(SuppliedText.at("value", type.nameSpan()), round.value())),
        false,
        type.nameSpan());
  }
}
