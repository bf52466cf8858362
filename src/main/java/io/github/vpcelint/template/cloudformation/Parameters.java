package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a template's parameters.
 *
 * <p>Conditions must hold for what every deployment may supply, so in them a parameter is a
 * variable, whatever its default. Everywhere else a rule may say what is true of one deployment
 * that the template permits:
 *
 * <ul>
 *   <li>a value that is supplied is the value;
 *   <li>a parameter with up to {@link #MOST_CHOICES} allowed values is one of them, each under the
 *       condition that it is the one;
 *   <li>any other parameter with a default has it. When a condition of the template depends on the
 *       parameter, it has the default only under the condition that it is not supplied otherwise,
 *       so that nothing is said of a deployment that cannot be; when none does, a deployment with
 *       the default is possible beside everything else, and the condition is left out;
 *   <li>a parameter without any of these is unknown.
 * </ul>
 */
final class Parameters {
  static final int MOST_CHOICES = 8;

  private static final String SHARED = "shared ";

  private final Stack stack;
  private final SuppliedValues supplied;
  private final Map<String, Parameter> read = new HashMap<>();
  private @Nullable DecisiveNames decisive;

  Parameters(Stack stack) {
    this.stack = stack;
    this.supplied = new SuppliedValues(stack.placement(), stack.place());
  }

  /** The declaration of a parameter. */
  Optional<Parameter> declared(String name) {
    Parameter known = read.get(name);
    if (known == null) {
      Optional<MappingNode.Entry> entry = stack.template().parameter(name);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      known = new Parameter(name, entry.get().value());
      read.put(name, known);
    }
    return Optional.of(known);
  }

  /** The value of a parameter for a rule to look at. */
  Value value(Parameter parameter, Span span) {
    Optional<Value> given = supplied.of(parameter, false, span);
    if (given.isPresent()) {
      return given.get();
    }
    List<ScalarNode> allowed = parameter.allowedValues();
    if (isChoice(parameter, allowed)) {
      return choice(parameter, allowed, span);
    }
    Optional<ScalarNode> usual = parameter.defaultValue();
    if (usual.isEmpty()) {
      return unknown(parameter, span);
    }
    Value value =
        parameter.isStored()
            ? supplied.stored(usual.get().text(), span)
            : parameter.value(usual.get(), span);
    return isDecisive(parameter) ? ifDefault(parameter, usual.get().text(), value, span) : value;
  }

  /** The value of a parameter for a condition: what any deployment may supply. */
  Value anyValue(Parameter parameter, Span span) {
    Optional<Value> given = supplied.of(parameter, true, span);
    if (given.isPresent()) {
      return given.get();
    }
    List<ScalarNode> allowed = parameter.allowedValues();
    return isChoice(parameter, allowed)
        ? choice(parameter, allowed, span)
        : unknown(parameter, span);
  }

  /** The condition under which a parameter that is not supplied has a value. */
  Condition is(Parameter parameter, String value) {
    boolean impossible = value.isEmpty() && parameter.namesSomething();
    return impossible ? Condition.never() : Condition.is(variable(parameter), value);
  }

  /** What the conditions on a parameter are about. */
  Variable variable(Parameter parameter) {
    List<String> values = new ArrayList<>();
    for (ScalarNode allowed : parameter.allowedValues()) {
      values.add(allowed.text());
    }
    return new Variable(
        scope(parameter), parameter.name(), parameter.isList() ? List.of() : values);
  }

  private static boolean isChoice(Parameter parameter, List<ScalarNode> allowed) {
    return !allowed.isEmpty()
        && allowed.size() <= MOST_CHOICES
        && !parameter.isList()
        && !parameter.isStored();
  }

  private Value choice(Parameter parameter, List<ScalarNode> allowed, Span span) {
    if (allowed.size() == 1) {
      return parameter.value(allowed.get(0), span);
    }
    Variable variable = variable(parameter);
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (ScalarNode value : allowed) {
      branches.add(
          new ChoiceValue.Branch(
              Condition.is(variable, value.text()), parameter.value(value, span)));
    }
    return new ChoiceValue(branches, span);
  }

  private Value ifDefault(Parameter parameter, String usual, Value value, Span span) {
    Condition usually = is(parameter, usual);
    if (usually instanceof Condition.Constant constant) {
      return constant.holds() ? value : unknown(parameter, span);
    }
    return new ChoiceValue(
        List.of(
            new ChoiceValue.Branch(usually, value),
            new ChoiceValue.Branch(usually.not(), unknown(parameter, span))),
        span);
  }

  private Value unknown(Parameter parameter, Span span) {
    return new UnknownValue(
        new Symbol(Symbol.Kind.PARAMETER, scope(parameter), parameter.name(), ""), span);
  }

  /** A parameter that all stacks of a place share belongs to the place. */
  private String scope(Parameter parameter) {
    return isShared(parameter) ? SHARED + stack.place().scope() : stack.scope();
  }

  private boolean isShared(Parameter parameter) {
    return stack.placement().options().sharedParameters().contains(parameter.name());
  }

  private boolean isDecisive(Parameter parameter) {
    if (decisive == null) {
      decisive = new DecisiveNames(stack);
    }
    return decisive.contain(parameter.name()) || isShared(parameter);
  }
}
