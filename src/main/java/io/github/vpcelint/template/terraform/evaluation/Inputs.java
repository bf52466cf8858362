package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Block;
import io.github.vpcelint.template.terraform.expression.Expression;
import io.github.vpcelint.template.terraform.expression.TemplateReader;
import io.github.vpcelint.template.terraform.expression.TraversalExpression;
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
    Optional<Value> given = given(name, variable, module, memo, place);
    boolean unset =
        given.isEmpty()
            || (given.get() instanceof AbsentValue
                && variable.isPresent()
                && nullMeansDefault(variable.get()));
    if (!unset) {
      return typed(given.get(), variable, module);
    }
    Optional<Expression> otherwise =
        variable.isPresent() ? variable.get().body().get("default") : Optional.empty();
    return otherwise.isPresent()
        ? typed(
            memo.evaluate("default." + name, otherwise.get(), module.scope(), place),
            variable,
            module)
        : new UnknownValue(symbol(name, module), place);
  }

  /** What is supplied: by the call of the module; for a root module by command line or files. */
  private Optional<Value> given(
      String name, Optional<Block> variable, ModuleInstance module, Memo memo, Span place) {
    if (call.isPresent()) {
      Optional<Expression> argument = call.get().block().body().get(name);
      return argument.isPresent()
          ? Optional.of(memo.evaluate("var." + name, argument.get(), call.get().scope(), place))
          : Optional.empty();
    }
    String supplied = environment.options().parameters().get(name);
    if (supplied != null) {
      return Optional.of(supplied(supplied, variable, module, name, place));
    }
    Expression defined = environment.variables().get(name);
    return defined == null
        ? Optional.empty()
        : Optional.of(memo.evaluate("var." + name, defined, module.scope(), place));
  }

  private Value typed(Value value, Optional<Block> variable, ModuleInstance module) {
    Optional<Expression> type =
        variable.isPresent() ? variable.get().body().get("type") : Optional.empty();
    return type.isPresent()
        ? new TypeConstraint(environment.evaluator(), module.scope()).convert(value, type.get())
        : value;
  }

  private static Symbol symbol(String name, ModuleInstance module) {
    return new Symbol(Symbol.Kind.PARAMETER, module.symbolScope(), "var." + name, "");
  }

  private static boolean nullMeansDefault(Block variable) {
    return variable.body().literal("nullable").orElse("true").equals("false");
  }

  /**
   * What the command line supplies is a text; for a variable of another type than text it is an
   * expression. Without a type it is one in a file and none on the command line.
   */
  private Value supplied(
      String text, Optional<Block> variable, ModuleInstance module, String name, Span place) {
    Span shown = variable.isPresent() ? variable.get().nameSpan() : place;
    if (!text.startsWith("[") && !text.startsWith("{")) {
      return SuppliedText.at(text, shown);
    }
    Optional<Expression> type =
        variable.isPresent() ? variable.get().body().get("type") : Optional.empty();
    if (type.isEmpty()) {
      return new UnknownValue(symbol(name, module), place);
    }
    if (type.get() instanceof TraversalExpression plain && plain.root().equals("string")) {
      return SuppliedText.at(text, shown);
    }
    return environment
        .evaluator()
        .evaluateApart(
            TemplateReader.read("${" + text + "}", Origin.shownAt(shown)), module.scope());
  }
}
