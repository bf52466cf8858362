package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.value.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A template's conditions as formulas over its parameters. What cannot be told is a question by the
 * name of the condition that asks it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html">
 *     Condition functions</a>
 */
final class Conditions {
  private final Stack stack;
  private final Evaluator evaluator;
  private final Map<String, Condition> known = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();

  Conditions(Stack stack) {
    this.stack = stack;
    this.evaluator = Evaluator.forConditions(stack);
  }

  /** The condition of a name; a name that means nothing is a question. */
  Condition named(String name) {
    Condition before = known.get(name);
    if (before != null) {
      return before;
    }
    Optional<Node> declared = stack.template().condition(name);
    if (declared.isEmpty() || !underWay.add(name)) {
      return Condition.question(stack.scope(), name);
    }
    Condition condition = read(declared.get(), name);
    underWay.remove(name);
    known.put(name, condition);
    return condition;
  }

  /**
   * When a resource or output is deployed: when its stack is, and the condition holds that its
   * Condition attribute names.
   */
  Condition ofAttribute(Node declaration) {
    String name = Template.text(declaration, FunctionCall.CONDITION);
    return name.isEmpty() ? stack.when() : stack.when().and(named(name));
  }

  /** The condition that a call of a condition function is. */
  Condition ofCall(FunctionCall call) {
    return read(call, call.name());
  }

  /** The condition that an argument names or is. */
  Condition ofArgument(Node argument) {
    boolean name = argument instanceof ScalarNode && argument.tag().isEmpty();
    return name ? named(((ScalarNode) argument).text()) : read(argument, FunctionCall.CONDITION);
  }

  private Condition read(Node node, String name) {
    Optional<FunctionCall> call = callOf(node);
    return call.isPresent() ? read(call.get(), name) : question(name, node.span());
  }

  private Condition read(FunctionCall call, String name) {
    List<Node> arguments = call.arguments();
    return switch (call.name()) {
      case "Fn::And" -> Condition.all(all(arguments, name));
      case "Fn::Or" -> Condition.any(all(arguments, name));
      case "Fn::Not" ->
          arguments.size() == 1 ? read(arguments.get(0), name).not() : question(name, call.span());
      case "Fn::Equals" ->
          arguments.size() == 2
              ? equal(arguments.get(0), arguments.get(1), name)
              : question(name, call.span());
      case FunctionCall.CONDITION ->
          call.argument() instanceof ScalarNode other
              ? named(other.text())
              : question(name, call.span());
      default -> question(name, call.span());
    };
  }

  /** In this section {@code Condition} is a function; elsewhere it is a key like any other. */
  static Optional<FunctionCall> callOf(Node node) {
    Optional<Node> named = Template.get(node, FunctionCall.CONDITION);
    return named.isPresent() && node.tag().isEmpty()
        ? Optional.of(new FunctionCall(FunctionCall.CONDITION, named.get(), node.span()))
        : FunctionCall.of(node);
  }

  private List<Condition> all(List<Node> arguments, String name) {
    List<Condition> conditions = new ArrayList<>();
    for (Node argument : arguments) {
      conditions.add(read(argument, name));
    }
    return conditions;
  }

  private Condition equal(Node left, Node right, String name) {
    Optional<Condition> equal =
        new Equation(stack).of(evaluator.evaluate(left), evaluator.evaluate(right));
    return equal.isPresent() ? equal.get() : question(name, left.span());
  }

  /** Two questions are never taken for the same one, even when they have the same name. */
  private Condition question(String name, Span span) {
    return Condition.question(stack.at(span), name);
  }
}
