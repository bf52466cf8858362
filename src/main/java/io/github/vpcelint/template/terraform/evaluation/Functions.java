package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.terraform.expression.CallExpression;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.function.BuiltInFunctions;
import io.github.vpcelint.template.terraform.function.Call;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Symbol;
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
  /** Most combinations of arguments that are one of several values each. */
  private static final int MOST_COMBINATIONS = 16;

  private final Evaluator evaluator;
  private final FileFunctions files;

  Functions(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.files = new FileFunctions(evaluator);
  }

  Value call(CallExpression call, Scope scope) {
    Optional<Value> result =
        switch (call.name()) {
          case "try" -> first(call, scope);
          case "can" -> can(call, scope);
          default -> ordinary(call, scope);
        };
    return result.orElseGet(() -> scope.unknown(call.span().text(), call.span()));
  }

  private Optional<Value> ordinary(CallExpression call, Scope scope) {
    List<Value> arguments = new ArrayList<>(call.arguments().size());
    for (Expression argument : call.arguments()) {
      arguments.add(evaluator.evaluate(argument, scope));
    }
    if (call.expanded() && !expandLast(arguments)) {
      return Optional.empty();
    }
    return call(new Call(call.name(), arguments, call.span()), scope);
  }

  private static boolean expandLast(List<Value> arguments) {
    Value last = arguments.remove(arguments.size() - 1);
    if (last instanceof ListValue list) {
      arguments.addAll(list.items());
      return !list.open();
    }
    return false;
  }

  /** The result for each combination of what the arguments can be. */
  private Optional<Value> call(Call call, Scope scope) {
    List<Combination> combinations = new ArrayList<>();
    combinations.add(new Combination(Condition.always(), List.of()));
    for (Value argument : call.arguments()) {
      List<Cases.Case> cases = Cases.of(argument);
      if (cases.size() * combinations.size() > MOST_COMBINATIONS) {
        return Optional.empty();
      }
      List<Combination> longer = new ArrayList<>();
      for (Combination combination : combinations) {
        for (Cases.Case each : cases) {
          Combination next = combination.plus(each);
          if (next.when() != Condition.never()) {
            longer.add(next);
          }
        }
      }
      combinations = longer;
    }
    if (combinations.size() == 1) {
      return result(call, scope);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Combination combination : combinations) {
      Optional<Value> value =
          result(new Call(call.name(), combination.arguments(), call.span()), scope);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      branches.add(new ChoiceValue.Branch(combination.when(), value.get()));
    }
    return Optional.of(new ChoiceValue(branches, call.span()));
  }

  private record Combination(Condition when, List<Value> arguments) {
    Combination plus(Cases.Case next) {
      List<Value> longer = new ArrayList<>(arguments);
      longer.add(next.value());
      return new Combination(when.and(next.when()), longer);
    }
  }

  private Optional<Value> result(Call call, Scope scope) {
    return switch (call.name()) {
      case "coalesce" -> coalesce(call);
      case "jsonencode" -> encode(call);
      case "jsondecode" -> decode(call);
      case "file", "templatefile", "templatestring", "fileexists", "fileset" ->
          files.call(call, scope);
      case "filebase64", "filemd5", "filesha1", "filesha256", "filesha512" ->
          files.call(call, scope);
      case "filebase64sha256", "filebase64sha512" -> files.call(call, scope);
      case "toset", "setunion", "setintersection", "setsubtract" -> {
        Optional<Value> set = BuiltInFunctions.call(call);
        yield set.isPresent() ? Optional.of(evaluator.marks().set(set.get())) : set;
      }
      case "concat", "element", "slice", "index", "reverse" -> {
        refuseSets(call);
        yield withTexts(call);
      }
      case "sensitive", "nonsensitive", "tostring" -> BuiltInFunctions.call(call);
      default -> withTexts(call);
    };
  }

  /** What stands for its JSON is a text to every function that does not merely hand it on. */
  private Optional<Value> withTexts(Call call) {
    List<Value> arguments = new ArrayList<>(call.arguments().size());
    for (Value argument : call.arguments()) {
      if (!evaluator.marks().isEncoded(argument)) {
        arguments.add(argument);
        continue;
      }
      Optional<Value> text = JsonText.of(argument, argument.span());
      if (text.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(text.get());
    }
    return BuiltInFunctions.call(new Call(call.name(), arguments, call.span()));
  }

  /** A set has no first and last item. */
  private void refuseSets(Call call) {
    for (Value argument : call.arguments()) {
      if (evaluator.marks().isSet(argument)) {
        throw new InvalidCall(call.name() + " needs a list, not a set.");
      }
    }
  }

  /**
   * An object or list stands for its JSON: whoever reads a document takes it as it is, with the
   * place of every part.
   */
  private Optional<Value> encode(Call call) {
    Value value =
        call.arguments().isEmpty() ? new AbsentValue(call.span()) : call.arguments().get(0);
    if (evaluator.marks().isEncoded(value)) {
      Optional<Value> text = JsonText.of(value, call.span());
      return text.isPresent() ? JsonText.of(text.get(), call.span()) : text;
    }
    if (value instanceof MapValue || value instanceof ListValue) {
      return Optional.of(evaluator.marks().encoded(value));
    }
    return value instanceof UnknownValue ? Optional.empty() : JsonText.of(value, call.span());
  }

  private Optional<Value> decode(Call call) {
    boolean encoded =
        call.arguments().size() == 1 && evaluator.marks().isEncoded(call.arguments().get(0));
    return encoded
        ? Optional.of(Marks.decoded(call.arguments().get(0)))
        : BuiltInFunctions.call(call);
  }

  /** The first argument that is neither null nor an empty text. */
  private static Optional<Value> coalesce(Call call) {
    for (Value argument : call.arguments()) {
      if (argument instanceof UnknownValue) {
        return Optional.empty();
      }
      boolean empty = argument.text().isPresent() && argument.text().get().isEmpty();
      if (!(argument instanceof AbsentValue) && !empty) {
        return Optional.of(argument);
      }
    }
    throw new InvalidCall("coalesce has no value.");
  }

  /** The first argument that can be evaluated; nothing when that is not known. */
  private Optional<Value> first(CallExpression call, Scope scope) {
    for (Expression argument : call.arguments()) {
      try {
        Value value = evaluator.attempt(argument, scope);
        return isCertain(value) ? Optional.of(value) : Optional.empty();
      } catch (InvalidCall refused) {
        // The next argument is tried.
      }
    }
    throw new InvalidCall("try has no argument that can be evaluated.");
  }

  private Optional<Value> can(CallExpression call, Scope scope) {
    if (call.arguments().size() != 1) {
      throw new InvalidCall("can takes one argument.");
    }
    try {
      Value value = evaluator.attempt(call.arguments().get(0), scope);
      return isCertain(value) ? Optional.of(new BooleanValue(true, call.span())) : Optional.empty();
    } catch (InvalidCall refused) {
      return Optional.of(new BooleanValue(false, call.span()));
    }
  }

  /** Whether a value is certainly the result of an expression that can be evaluated. */
  private static boolean isCertain(Value value) {
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof UnknownValue unknown) {
        Symbol symbol = unknown.symbol();
        boolean exists =
            symbol.kind() == Symbol.Kind.RESOURCE
                && symbol.attribute().equals(Symbol.ID)
                && !symbol.name().endsWith("]");
        if (!exists) {
          return false;
        }
      }
    }
    return true;
  }
}
