package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.LoadOptions;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private final Template template;
  private final String scope;
  private final LoadOptions options;
  private final Map<String, Parameter> read = new HashMap<>();
  private final Set<String> decisive = new HashSet<>();
  private boolean decisiveKnown;

  Parameters(Template template, String scope, LoadOptions options) {
    this.template = template;
    this.scope = scope;
    this.options = options;
  }

  /** The declaration of a parameter. */
  Optional<Parameter> declared(String name) {
    Parameter known = read.get(name);
    if (known == null) {
      Optional<MappingNode.Entry> entry = template.parameter(name);
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      known = new Parameter(name, entry.get().value());
      read.put(name, known);
    }
    return Optional.of(known);
  }

  /** The value of a parameter for a rule to look at. */
  Value value(Parameter parameter, Span place) {
    Optional<String> given = given(parameter);
    if (given.isPresent()) {
      return supplied(parameter, given.get(), place);
    }
    List<ScalarNode> allowed = parameter.allowedValues();
    if (isChoice(parameter, allowed)) {
      return choice(parameter, allowed, place);
    }
    Optional<ScalarNode> usual = parameter.defaultValue();
    if (usual.isEmpty()) {
      return unknown(parameter, place);
    }
    Value value =
        parameter.isStored()
            ? stored(usual.get().text(), place)
            : parameter.value(usual.get(), place);
    return isDecisive(parameter) ? ifDefault(parameter, usual.get().text(), value, place) : value;
  }

  /** The value of a parameter for a condition: what any deployment may supply. */
  Value anyValue(Parameter parameter, Span place) {
    Optional<String> given = given(parameter);
    if (given.isPresent()) {
      return supplied(parameter, given.get(), place);
    }
    List<ScalarNode> allowed = parameter.allowedValues();
    return isChoice(parameter, allowed)
        ? choice(parameter, allowed, place)
        : unknown(parameter, place);
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
    return new Variable(scope, parameter.name(), parameter.isList() ? List.of() : values);
  }

  private Optional<String> given(Parameter parameter) {
    return Optional.ofNullable(options.parameters().get(parameter.name()));
  }

  private Value supplied(Parameter parameter, String given, Span place) {
    return parameter.isStored() ? stored(given, place) : parameter.value(given, place);
  }

  private static boolean isChoice(Parameter parameter, List<ScalarNode> allowed) {
    return !allowed.isEmpty()
        && allowed.size() <= MOST_CHOICES
        && !parameter.isList()
        && !parameter.isStored();
  }

  private Value choice(Parameter parameter, List<ScalarNode> allowed, Span place) {
    if (allowed.size() == 1) {
      return parameter.value(allowed.get(0), place);
    }
    Variable variable = variable(parameter);
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (ScalarNode value : allowed) {
      branches.add(
          new ChoiceValue.Branch(
              Condition.is(variable, value.text()), parameter.value(value, place)));
    }
    return new ChoiceValue(branches, place);
  }

  private Value ifDefault(Parameter parameter, String usual, Value value, Span place) {
    Condition usually = is(parameter, usual);
    if (usually instanceof Condition.Constant constant) {
      return constant.holds() ? value : unknown(parameter, place);
    }
    return new ChoiceValue(
        List.of(
            new ChoiceValue.Branch(usually, value),
            new ChoiceValue.Branch(usually.not(), unknown(parameter, place))),
        place);
  }

  private Value unknown(Parameter parameter, Span place) {
    return new UnknownValue(new Symbol(Symbol.Kind.PARAMETER, scope, parameter.name(), ""), place);
  }

  /** What Parameter Store holds under a name is one value for every stack that asks. */
  private static Value stored(String name, Span place) {
    return DynamicReference.value(DynamicReference.STORE + name, place);
  }

  private boolean isDecisive(Parameter parameter) {
    if (!decisiveKnown) {
      for (MappingNode.Entry condition : template.section("Conditions")) {
        collectDecisive(condition.value());
      }
      decisiveKnown = true;
    }
    return decisive.contains(parameter.name());
  }

  private void collectDecisive(Node node) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        collectDecisive(entry.value());
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        collectDecisive(item);
      }
    } else if (node instanceof ScalarNode scalar) {
      addNames(scalar.text());
    }
  }

  /** A text that is a name, or that has names in {@code ${…}}. */
  private void addNames(String text) {
    decisive.add(text);
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
      int close = text.indexOf('}', open);
      if (close > 0) {
        decisive.add(text.substring(open + 2, close));
      }
    }
  }
}
