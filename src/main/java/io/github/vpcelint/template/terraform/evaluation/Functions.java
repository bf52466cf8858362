package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates calls of functions; the result of a function that is not among them is unknown, by its
 * text.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/functions">Built-in
 *     functions</a>
 */
final class Functions {
  private final Evaluator evaluator;

  Functions(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value call(CallExpression call, Scope scope) {
    List<Value> arguments = new ArrayList<>();
    boolean complete = true;
    for (Expression argument : call.arguments()) {
      arguments.add(evaluator.evaluate(argument, scope));
    }
    if (call.expanded()) {
      Value last = arguments.remove(arguments.size() - 1);
      complete = last instanceof ListValue list && !list.open();
      if (last instanceof ListValue list) {
        arguments.addAll(list.items());
      }
    }
    Optional<Value> result =
        complete && !arguments.isEmpty() ? result(call, arguments) : Optional.empty();
    return result.orElseGet(() -> scope.unknown(call.span().text(), call.span()));
  }

  private static Optional<Value> result(CallExpression call, List<Value> arguments) {
    Optional<Value> choice = choice(call, arguments);
    if (choice.isPresent()) {
      return choice;
    }
    Optional<Value> collection = CollectionFunctions.call(call.name(), arguments, call.span());
    return collection.isPresent()
        ? collection
        : TextFunctions.call(call.name(), arguments, call.span());
  }

  /** Functions that give one of their arguments. */
  private static Optional<Value> choice(CallExpression call, List<Value> arguments) {
    return switch (call.name()) {
      case "try", "coalesce" -> first(arguments);
      case "nonsensitive", "sensitive", "tostring", "tobool", "tonumber" ->
          Optional.of(arguments.get(0));
      case "jsonencode" -> encoded(arguments.get(0));
      default -> Optional.empty();
    };
  }

  /**
   * An object or list stands for its JSON: whoever reads a document takes it as it is, with the
   * place of every part.
   */
  private static Optional<Value> encoded(Value value) {
    return value instanceof MapValue || value instanceof ListValue
        ? Optional.of(value)
        : Optional.empty();
  }

  /** The first argument that has a value; nothing when one before it may have. */
  private static Optional<Value> first(List<Value> arguments) {
    for (Value argument : arguments) {
      if (argument instanceof UnknownValue) {
        return Optional.empty();
      }
      boolean empty = argument.text().isPresent() && argument.text().get().isEmpty();
      if (!(argument instanceof AbsentValue) && !empty) {
        return Optional.of(argument);
      }
    }
    return Optional.empty();
  }
}
