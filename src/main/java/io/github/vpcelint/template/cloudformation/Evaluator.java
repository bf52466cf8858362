package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Export;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.template.Supplied;
import io.github.vpcelint.template.Surroundings;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates parts of a template as far as they can be known. A call of the wrong shape, or of a
 * function that is not evaluated, is an unknown value. The JSON text of an object is kept as the
 * object: what takes it reads it again.
 */
final class Evaluator {
  private final Stack stack;
  private final References references;
  private final Map<String, Value> bindings;
  private final String turn;

  private Evaluator(Stack stack, References references, Map<String, Value> bindings, String turn) {
    this.stack = stack;
    this.references = references;
    this.bindings = bindings;
    this.turn = turn;
  }

  /** An evaluator for what rules look at. */
  static Evaluator forResources(Stack stack) {
    return new Evaluator(stack, new References(stack, false), Map.of(), "");
  }

  /** An evaluator for conditions, in which a parameter is whatever a deployment may supply. */
  static Evaluator forConditions(Stack stack) {
    return new Evaluator(stack, new References(stack, true), Map.of(), "");
  }

  /** This evaluator for conditions, with the same names of loops. */
  Evaluator forConditions() {
    return new Evaluator(stack, new References(stack, true), bindings, turn);
  }

  /** This evaluator with one more name, that of a loop's item. */
  Evaluator with(String name, Value item) {
    Map<String, Value> more = new HashMap<>(bindings);
    more.put(name, item);
    return new Evaluator(stack, references, more, turn + "/" + item.display());
  }

  /** A key with the names of loops put in: <code>${Name}</code>, or <code>&amp;{Name}</code>. */
  String bound(String key) {
    String name = key;
    for (Map.Entry<String, Value> each : bindings.entrySet()) {
      String item = each.getValue().display();
      name = name.replace("${" + each.getKey() + "}", item);
      name = name.replace("&{" + each.getKey() + "}", item);
    }
    return name;
  }

  Stack stack() {
    return stack;
  }

  /** The result of an expression that is not certainly the same as any other. */
  UnknownValue unknown(String shown, Span span) {
    String here = stack.at(span) + turn;
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, here, shown, ""), span);
  }

  /** What {@code Ref} gives for a name. */
  Value ref(String name, Span span) {
    Value bound = bindings.get(name);
    return bound == null ? references.ref(name, span) : bound;
  }

  /** What {@code Fn::GetAtt} gives for {@code Name.Attribute}. */
  Value attribute(String dotted, Span span) {
    return references.attribute(bound(dotted), span);
  }

  /** The value that a node stands for. */
  Value evaluate(Node node) {
    Optional<FunctionCall> call = FunctionCall.of(node);
    return call.isPresent() ? evaluate(call.get()) : content(node);
  }

  /** The values of a call's arguments. */
  List<Value> arguments(FunctionCall call) {
    List<Value> values = new ArrayList<>();
    for (Node argument : call.arguments()) {
      values.add(evaluate(argument));
    }
    return values;
  }

  private Value evaluate(FunctionCall call) {
    return switch (call.name()) {
      case FunctionCall.REF -> ref(evaluate(call.argument()), call.span());
      case "Fn::GetAtt" -> attribute(arguments(call), call);
      case "Fn::Sub" -> new Substitution(this, call).value();
      case "Fn::If" -> choice(call);
      case "Fn::ImportValue" -> references.imported(evaluate(call.argument()), call.span());
      case "Fn::GetStackOutput" -> stackOutput(call);
      case "Fn::FindInMap" -> new MappingLookup(this, call).value();
      case "Fn::Join", "Fn::Select", "Fn::Split" ->
          new ListFunction(this, call.name(), call.span()).of(arguments(call));
      case "Fn::ToJsonString" -> evaluate(call.argument());
      case "Fn::Base64" -> new EncodingFunction(this, call).value();
      case "Fn::Cidr" -> new AddressBlocks(this, call).value();
      case "Fn::GetAZs" -> zones(evaluate(call.argument()), call);
      case "Fn::Length" ->
          new ListFunction(this, call.name(), call.span()).of(List.of(evaluate(call.argument())));
      case "Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", FunctionCall.CONDITION ->
          truth(stack.conditions().ofCall(call), call.span());
      case FunctionCall.TRANSFORM -> unknown(call.name(), call.span());
      default -> new ListFunction(this, call.name(), call.span()).unknown(arguments(call));
    };
  }

  private Value ref(Value name, Span span) {
    Optional<String> known = name.text();
    return known.isPresent() ? ref(known.get(), span) : unknown(name.display(), span);
  }

  /** Two texts, or one with a dot. */
  private Value attribute(List<Value> arguments, FunctionCall call) {
    StringBuilder dotted = new StringBuilder();
    for (Value argument : arguments) {
      Optional<String> part = argument.text();
      if (part.isEmpty()) {
        return new ListFunction(this, call.name(), call.span()).unknown(arguments);
      }
      dotted.append(dotted.length() > 0 ? "." : "").append(part.get());
    }
    return references.attribute(dotted.toString(), call.span());
  }

  /**
   * The output of another stack: what a stack of that name in the same place makes. Of another
   * Region or account no more is known than that the same call gives the same.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html">
   *     Fn::GetStackOutput</a>
   */
  private Value stackOutput(FunctionCall call) {
    Optional<Node> name = Template.get(call.argument(), "StackName");
    Optional<Node> output = Template.get(call.argument(), "OutputName");
    Optional<Node> region = Template.get(call.argument(), "Region");
    Value own = references.ref(Surroundings.REGION, call.span());
    boolean here =
        Template.get(call.argument(), "RoleArn").isEmpty()
            && (region.isEmpty() || Equality.of(evaluate(region.get()), own) == Truth.YES);
    if (!here || name.isEmpty() || output.isEmpty()) {
      return new ListFunction(this, call.name(), call.span()).unknown(arguments(call));
    }
    List<Value> parts =
        List.of(
            Supplied.text(Export.STACK_OUTPUT, call.span()),
            evaluate(name.get()),
            Supplied.text(".", call.span()),
            evaluate(output.get()));
    return references.imported(Concatenation.of(parts, call.span()), call.span());
  }

  /** No Region means the stack's own. */
  private Value zones(Value region, FunctionCall call) {
    boolean own = region.text().orElse("-").isEmpty();
    Value of = own ? references.ref(Surroundings.REGION, call.span()) : region;
    return new ListFunction(this, call.name(), call.span()).unknown(List.of(of));
  }

  /** The value of a node that is no call. */
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
        ? DynamicReference.resolve(Literals.text(scalar), stack.place())
        : Literals.of(scalar);
  }

  private MapValue map(MappingNode map) {
    Loop loop = Loop.unroll(map.entries(), this);
    List<MapValue.Field> fields = new ArrayList<>(loop.entries().size());
    boolean open = !loop.complete();
    for (Loop.Unrolled each : loop.entries()) {
      ScalarNode key = each.entry().key();
      if (key.text().equals(FunctionCall.TRANSFORM)) {
        open = true;
      } else {
        TextValue name =
            each.name().equals(key.text())
                ? Literals.text(key)
                : TextValue.literal(each.name(), Origin.shownAt(key.span()));
        fields.add(new MapValue.Field(name, each.evaluator().evaluate(each.entry().value())));
      }
    }
    return new MapValue(fields, open, map.span());
  }

  private Value choice(FunctionCall call) {
    List<Node> arguments = call.arguments();
    if (arguments.size() != 3) {
      return unknown(call.name(), call.span());
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
