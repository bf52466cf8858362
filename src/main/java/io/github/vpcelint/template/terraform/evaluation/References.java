package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.ResourceBlock;
import io.github.vpcelint.template.terraform.expression.ElementExpression;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what references refer to. */
final class References {
  private final Evaluator evaluator;

  References(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The value of a reference, shown at the place of the reference. */
  Value resolve(TraversalExpression reference, Scope scope) {
    ModuleInstance module = scope.module();
    Instance instance = scope.instance();
    String name = reference.name(0);
    Optional<Value> loopVariable = scope.name(reference.root());
    if (loopVariable.isPresent()) {
      return walk(loopVariable.get(), reference, 0, scope);
    }
    if (scope.isTemplateFile()) {
      throw new InvalidCall("A template file has no value of this name.");
    }
    return switch (reference.root()) {
      case "var" -> walk(module.variable(name, reference.span()), reference, 1, scope);
      case "local" -> walk(module.local(name, reference.span()), reference, 1, scope);
      case "each" -> {
        Optional<Value> each = name.equals("key") ? instance.eachKey() : instance.eachValue();
        yield walk(each, reference, scope);
      }
      case "count" -> walk(instance.count(), reference, scope);
      case "module" -> output(reference, scope);
      case "path" -> path(name, reference, scope);
      case "terraform", "self" -> scope.unknown(reference.text(), reference.span());
      case "data" -> resource(reference, 1, scope);
      default -> resource(reference, 0, scope);
    };
  }

  private static Value path(String name, TraversalExpression reference, Scope scope) {
    return switch (name) {
      case "module" -> SuppliedText.at(scope.module().directoryFromRoot(), reference.span());
      case "root" -> SuppliedText.at(".", reference.span());
      default -> scope.unknown(reference.text(), reference.span());
    };
  }

  /** An output: {@code module.NAME}, perhaps a key, the output's name. */
  private Value output(TraversalExpression reference, Scope scope) {
    Optional<String> key = key(reference, 1, scope);
    int next = key.isPresent() && !key.get().isEmpty() ? 2 : 1;
    String output = reference.name(next);
    if (key.isEmpty() || output.isEmpty()) {
      return scope.unknown(reference.text(), reference.span());
    }
    Value value = scope.module().output(reference.name(0), key.get(), output, reference.span());
    return walk(value, reference, next + 1, scope);
  }

  /** A resource or data source: {@code TYPE.NAME}, perhaps a key, an attribute. */
  private Value resource(TraversalExpression reference, int first, Scope scope) {
    boolean data = first == 1;
    String type = data ? reference.name(0) : reference.root();
    Optional<String> key = key(reference, first + 1, scope);
    int next = first + (key.isPresent() && !key.get().isEmpty() ? 2 : 1);
    String attribute = reference.name(next);
    if (reference.steps().size() == first + 1) {
      return whole(ResourceBlock.address(data, type, reference.name(first)), reference, scope);
    }
    if (key.isEmpty() || attribute.isEmpty() || reference.name(first).isEmpty()) {
      return scope.unknown(reference.text(), reference.span());
    }
    Value value =
        scope
            .module()
            .attributes()
            .value(data, type, reference.name(first), key.get(), attribute, reference.span());
    return walk(value, reference, next + 1, scope);
  }

  /** A resource or data source without a key or attribute. */
  private static Value whole(String address, TraversalExpression reference, Scope scope) {
    ModuleInstance module = scope.module();
    Optional<ResourceBlock> block = module.configuration().resource(address);
    Optional<Value> all =
        block.isPresent()
            ? new AllInstances(module, block.get(), reference.span()).value()
            : Optional.empty();
    return all.isPresent() ? all.get() : scope.unknown(reference.text(), reference.span());
  }

  /**
   * The instance key at a step as it stands in addresses: an empty text when there is none, nothing
   * when it is not known.
   */
  private Optional<String> key(TraversalExpression reference, int step, Scope scope) {
    if (step >= reference.steps().size()
        || !(reference.steps().get(step) instanceof TraversalExpression.Index index)) {
      return Optional.of("");
    }
    Value key = evaluator.evaluate(index.key(), scope);
    Optional<String> known = InstanceKey.of(key);
    if (known.isPresent()) {
      return known;
    }
    // The unknown key of the block's own for_each means the instance that stands for all.
    boolean own = index.key() instanceof TraversalExpression each && each.text().equals("each.key");
    return own && scope.instance().key().equals(Instances.ANY_KEY)
        ? Optional.of(Instances.ANY_KEY)
        : Optional.empty();
  }

  private Value walk(Optional<Value> from, TraversalExpression reference, Scope scope) {
    return from.isPresent()
        ? walk(from.get(), reference, 1, scope)
        : scope.unknown(reference.text(), reference.span());
  }

  /** A part of a value that is computed. */
  Value element(Value target, ElementExpression expression, Scope scope) {
    String text = expression.span().text();
    TraversalExpression steps =
        new TraversalExpression("", expression.steps(), text, expression.span());
    return walk(target, steps, 0, scope);
  }

  /** Goes on from a value by the steps that are left. */
  private Value walk(Value from, TraversalExpression reference, int step, Scope scope) {
    Value value = from;
    for (int i = step; i < reference.steps().size(); i++) {
      Optional<String> key = stepKey(reference.steps().get(i), scope);
      value =
          key.isPresent()
              ? element(value, key.get(), reference, scope)
              : scope.unknown(reference.text(), reference.span());
    }
    return scope.module().isFromCaller(value) ? value : shownAt(value, reference.span());
  }

  private Optional<String> stepKey(TraversalExpression.Step step, Scope scope) {
    return step instanceof TraversalExpression.Attribute attribute
        ? Optional.of(attribute.name())
        : evaluator.evaluate(((TraversalExpression.Index) step).key(), scope).text();
  }

  private Value element(Value value, String key, TraversalExpression reference, Scope scope) {
    if (value instanceof MapValue map && map.get(key).isPresent()) {
      return map.get(key).get();
    }
    if (value instanceof ListValue list && !list.open()) {
      for (int i = 0; i < list.items().size(); i++) {
        if (Integer.toString(i).equals(key)) {
          return list.items().get(i);
        }
      }
    }
    if (value instanceof UnknownValue unknown) {
      Symbol symbol = unknown.symbol();
      String path = symbol.attribute().isEmpty() ? key : symbol.attribute() + "." + key;
      return new UnknownValue(
          new Symbol(symbol.kind(), symbol.scope(), symbol.name(), path), reference.span());
    }
    if (value instanceof ChoiceValue choice) {
      return elements(choice, key, reference, scope);
    }
    if (hasCertainlyNot(value)) {
      throw new InvalidCall("There is nothing at this key.");
    }
    return scope.unknown(reference.text(), reference.span());
  }

  private Value elements(
      ChoiceValue choice, String key, TraversalExpression reference, Scope scope) {
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (ChoiceValue.Branch branch : choice.branches()) {
      Value element;
      try {
        element = element(branch.value(), key, reference, scope);
      } catch (InvalidCall refused) {
        element = scope.unknown(reference.text(), reference.span());
      }
      branches.add(new ChoiceValue.Branch(branch.when(), element));
    }
    return new ChoiceValue(List.copyOf(branches), reference.span());
  }

  /** Whether a value, which does not have a key as far as is seen, has it in no deployment. */
  private static boolean hasCertainlyNot(Value value) {
    if (value instanceof MapValue map) {
      boolean complete = !map.open();
      for (MapValue.Field field : map.fields()) {
        complete &= field.key().known();
      }
      return complete;
    }
    return !(value instanceof ListValue list && list.open());
  }

  /** Lists and objects keep their place, because their parts are looked at one by one. */
  private static Value shownAt(Value value, Span place) {
    if (value instanceof TextValue text) {
      return text.at(place);
    }
    if (value instanceof NumberValue number) {
      return new NumberValue(number.literal(), place);
    }
    if (value instanceof BooleanValue truth) {
      return new BooleanValue(truth.value(), place);
    }
    if (value instanceof UnknownValue unknown) {
      return new UnknownValue(unknown.symbol(), place);
    }
    return value instanceof AbsentValue ? new AbsentValue(place) : value;
  }
}
