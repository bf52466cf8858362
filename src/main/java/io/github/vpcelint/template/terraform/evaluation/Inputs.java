package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.Optional;

/**
 * The input variables of a module instance. A root module's are what the command line supplies,
 * else their defaults; another one's what its call gives, else their defaults. A variable without a
 * value is known by its name only.
 */
final class Inputs {
  private final Environment environment;
  private final Optional<ModuleCall> call;

  Inputs(Environment environment, Optional<ModuleCall> call) {
    this.environment = environment;
    this.call = call;
  }

  /** The value of a variable, as used at a place in a module. */
  Value value(String name, ModuleInstance module, Memo memo, Span place) {
    Optional<Block> variable = module.configuration().variable(name);
    Optional<Expression> given =
        call.isPresent() ? call.get().block().body().get(name) : Optional.empty();
    if (given.isPresent()) {
      Value value = memo.evaluate("var." + name, given.get(), call.get().scope(), place);
      if (!(value instanceof AbsentValue
          && variable.isPresent()
          && nullMeansDefault(variable.get()))) {
        return value;
      }
    }
    String supplied = call.isEmpty() ? environment.options().parameters().get(name) : null;
    if (supplied != null) {
      return supplied(supplied, variable, module, name, place);
    }
    Optional<Expression> unset =
        variable.isPresent() ? variable.get().body().get("default") : Optional.empty();
    return unset.isPresent()
        ? memo.evaluate("default." + name, unset.get(), module.scope(), place)
        : new UnknownValue(symbol(name, module), place);
  }

  private static Symbol symbol(String name, ModuleInstance module) {
    return new Symbol(Symbol.Kind.PARAMETER, module.symbolScope(), "var." + name, "");
  }

  private static boolean nullMeansDefault(Block variable) {
    return variable.body().literal("nullable").orElse("true").equals("false");
  }

  /** What the command line supplies is a text; as a list or object it would be an expression. */
  private static Value supplied(
      String text, Optional<Block> variable, ModuleInstance module, String name, Span place) {
    boolean expression = text.startsWith("[") || text.startsWith("{");
    Span shown = variable.isPresent() ? variable.get().nameSpan() : place;
    return expression
        ? new UnknownValue(symbol(name, module), place)
        : SuppliedText.at(text, shown);
  }
}
