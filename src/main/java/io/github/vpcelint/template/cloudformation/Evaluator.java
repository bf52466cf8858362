package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates parts of a template as far as they can be known. A call of the wrong shape, or of a
 * function that is not known, is an unknown value.
 */
final class Evaluator {
  private final Stack stack;
  private final References references;

  private Evaluator(Stack stack, References references) {
    this.stack = stack;
    this.references = references;
  }

  /** An evaluator for what rules look at. */
  static Evaluator forResources(Stack stack) {
    return new Evaluator(stack, new References(stack, false));
  }

  /** An evaluator for conditions, in which a parameter is whatever a deployment may supply. */
  static Evaluator forConditions(Stack stack) {
    return new Evaluator(stack, new References(stack, true));
  }

  Stack stack() {
    return stack;
  }

  References references() {
    return references;
  }

  /** The value that a node stands for. */
  Value evaluate(Node node) {
    Optional<FunctionCall> call = FunctionCall.of(node);
    return call.isPresent() ? evaluate(call.get()) : content(node);
  }

  /** The value of a call's whole argument. */
  Value argument(FunctionCall call) {
    return call.tagged() ? content(call.argument()) : evaluate(call.argument());
  }

  /** The values of a call's arguments. */
  List<Value> arguments(FunctionCall call) {
    List<Value> values = new ArrayList<>();
    for (Node argument : call.arguments()) {
      values.add(argument == call.argument() ? argument(call) : evaluate(argument));
    }
    return values;
  }

  private Value evaluate(FunctionCall call) {
    return switch (call.name()) {
      case FunctionCall.REF -> references.ref(argument(call), call.span());
      case "Fn::GetAtt" -> references.attribute(arguments(call), call.span());
      case "Fn::Sub" -> new Substitution(this, call).value();
      case "Fn::If" -> choice(call);
      case "Fn::ImportValue" -> references.imported(argument(call), call.span());
      case "Fn::FindInMap" -> new MappingLookup(this, call).value();
      case "Fn::Join", "Fn::Select", "Fn::Split" ->
          new ListFunction(stack, call.name(), call.span()).of(arguments(call));
      case "Fn::Length" ->
          new ListFunction(stack, call.name(), call.span()).of(List.of(argument(call)));
      case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", FunctionCall.CONDITION ->
          truth(stack.conditions().ofCall(call), call.span());
      case FunctionCall.TRANSFORM -> stack.unknown(call.name(), call.span());
      default -> new ListFunction(stack, call.name(), call.span()).unknown(arguments(call));
    };
  }

  /** What a node says by itself, whatever tag it carries. */
  private Value content(Node node) {
    if (node instanceof MappingNode map) {
      return map(map);
    }
    if (node instanceof SequenceNode list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(evaluate(item));
      }
      return new ListValue(items, false, list.span());
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.kind() == ScalarNode.Kind.STRING
        ? DynamicReference.resolve(Literals.text(scalar))
        : Literals.of(scalar);
  }

  /** An object; one that includes a file or a loop has fields that are not known. */
  private MapValue map(MappingNode map) {
    List<MapValue.Field> fields = new ArrayList<>(map.entries().size());
    boolean open = false;
    for (MappingNode.Entry entry : map.entries()) {
      String key = entry.key().text();
      if (key.equals(FunctionCall.TRANSFORM) || key.startsWith(FunctionCall.FOR_EACH)) {
        open = true;
      } else {
        fields.add(new MapValue.Field(Literals.text(entry.key()), evaluate(entry.value())));
      }
    }
    return new MapValue(fields, open, map.span());
  }

  private Value choice(FunctionCall call) {
    List<Node> arguments = call.arguments();
    if (arguments.size() != 3) {
      return stack.unknown(call.name(), call.span());
    }
    Condition when = stack.conditions().ofArgument(arguments.get(0));
    return either(when, arguments.get(1), arguments.get(2), call.span());
  }

  private Value either(Condition when, Node yes, Node no, Span span) {
    if (when instanceof Condition.Constant constant) {
      return evaluate(constant.holds() ? yes : no);
    }
    return new ChoiceValue(
        List.of(
            new ChoiceValue.Branch(when, evaluate(yes)),
            new ChoiceValue.Branch(when.not(), evaluate(no))),
        span);
  }

  private static Value truth(Condition when, Span span) {
    if (when instanceof Condition.Constant constant) {
      return new BooleanValue(constant.holds(), span);
    }
    return new ChoiceValue(
        List.of(
            new ChoiceValue.Branch(when, new BooleanValue(true, span)),
            new ChoiceValue.Branch(when.not(), new BooleanValue(false, span))),
        span);
  }
}
