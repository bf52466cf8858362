package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.expression.ObjectExpression;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The instances of a block. A count that is not known gives the first instance, under a condition:
 * what holds for it holds in each deployment that has any. A for_each that is not known gives one
 * instance with an unknown key, which stands for any of them.
 */
final class Instances {
  /**
   * Most instances that are made of a block. It is one more than are looked at, to tell that there
   * are more.
   */
  private static final int MOST = ModuleInstance.MOST_INSTANCES + 1;

  /** The key of an instance that stands for all of a for_each that is not known. */
  static final String ANY_KEY = "[each.key]";

  private Instances() {}

  /** The instances of a block with a body, whose count or for_each is evaluated in a scope. */
  static List<Instance> of(ObjectExpression body, Scope scope, Evaluator evaluator) {
    Optional<ObjectExpression.Entry> count = body.entry("count");
    if (count.isPresent()) {
      return counted(evaluator.evaluate(count.get().value(), scope), scope);
    }
    Optional<ObjectExpression.Entry> each = body.entry("for_each");
    return each.isPresent()
        ? each(evaluator.evaluate(each.get().value(), scope), each.get().nameSpan(), scope)
        : List.of(Instance.ONLY);
  }

  private static List<Instance> counted(Value count, Scope scope) {
    List<Instance> instances = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      Condition exists = Condition.never();
      for (Cases.Case each : Cases.of(count)) {
        exists = exists.or(each.when().and(moreThan(i, each.value(), scope)));
      }
      if (exists == Condition.never()) {
        break;
      }
      Value index = new NumberValue(Integer.toString(i), count.span());
      instances.add(Instance.counted("[" + i + "]", exists, index));
    }
    return instances;
  }

  private static Condition moreThan(int index, Value count, Scope scope) {
    Optional<String> text = count.text();
    if (text.isEmpty()) {
      return index == 0 ? notEmpty(count, scope) : Condition.never();
    }
    return index < wholeNumber(text.get()) ? Condition.always() : Condition.never();
  }

  /**
   * The condition under which a count or for_each that is not known makes an instance. Two such
   * blocks may exclude each other, so no deployment is assumed to have both unless the same value
   * decides: their conditions are different values of one variable.
   */
  private static Condition notEmpty(Value value, Scope scope) {
    String name = value.display();
    if (value instanceof UnknownValue unknown
        && !unknown.symbol().scope().equals(scope.module().rootScope())) {
      name = unknown.symbol().scope() + ": " + name;
    }
    return Condition.is(
        new Variable(scope.module().rootScope(), "count or for_each", List.of()), name);
  }

  /** The number that a text is, at most {@link #MOST}; 0 for what is not a whole number. */
  private static int wholeNumber(String text) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = Math.min(MOST, number * 10 + (c - '0'));
    }
    return number;
  }

  private static List<Instance> each(Value value, Span place, Scope scope) {
    List<Instance> instances = new ArrayList<>();
    boolean known = false;
    if (value instanceof MapValue map) {
      known = addFields(map, instances);
    } else if (value instanceof ListValue set) {
      known = addItems(set, instances);
    }
    if (known) {
      return instances;
    }
    return List.of(
        Instance.each(
            ANY_KEY,
            notEmpty(value, scope),
            scope.unknown("each.key", place),
            scope.unknown("each.value", place)));
  }

  private static boolean addFields(MapValue map, List<Instance> instances) {
    boolean known = !map.open();
    for (MapValue.Field field : map.fields()) {
      known &= add(field.key(), field.value(), instances);
    }
    return known;
  }

  private static boolean addItems(ListValue set, List<Instance> instances) {
    boolean known = !set.open();
    for (Value item : set.items()) {
      known &= add(item, item, instances);
    }
    return known;
  }

  private static boolean add(Value key, Value value, List<Instance> instances) {
    Optional<String> text = key.text();
    if (text.isPresent() && instances.size() < MOST) {
      instances.add(Instance.each(InstanceKey.quoted(text.get()), Condition.always(), key, value));
    }
    return text.isPresent();
  }
}
