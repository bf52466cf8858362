package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.Literals;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code Fn::FindInMap}. A key that is not known, such as the Region, makes one value for each key
 * that the mapping has.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html">
 *     Fn::FindInMap</a>
 */
final class MappingLookup {
  private static final int MOST_VALUES = 64;

  private final Evaluator evaluator;
  private final FunctionCall call;
  private final List<ChoiceValue.Branch> found = new ArrayList<>();
  private Condition missing = Condition.never();

  MappingLookup(Evaluator evaluator, FunctionCall call) {
    this.evaluator = evaluator;
    this.call = call;
  }

  /** The value; unknown when the call has the wrong shape or finds nothing. */
  Value value() {
    List<Node> arguments = call.arguments();
    if (arguments.size() < 3) {
      return evaluator.unknown(call.name(), call.span());
    }
    find(arguments);
    if (Satisfiability.possible(missing) != Truth.NO) {
      found.add(new ChoiceValue.Branch(missing, otherwise(arguments)));
    }
    if (found.size() > MOST_VALUES) {
      return evaluator.unknown(call.name(), call.span());
    }
    return found.size() == 1 ? found.get(0).value() : new ChoiceValue(found, call.span());
  }

  private void find(List<Node> arguments) {
    Value second = evaluator.evaluate(arguments.get(1));
    Value third = evaluator.evaluate(arguments.get(2));
    for (Cases.Case map : Cases.of(evaluator.evaluate(arguments.get(0)))) {
      Optional<String> name = map.value().text();
      List<MappingNode.Entry> mapping = name.isPresent() ? mapping(name.get()) : List.of();
      find(mapping, map.when(), second, third);
    }
  }

  private void find(List<MappingNode.Entry> mapping, Condition when, Value second, Value third) {
    Condition left = when;
    for (MappingNode.Entry top : mapping) {
      Condition here = equal(second, top.key());
      left = left.and(here.not());
      Condition inner = when.and(here);
      boolean possible = inner != Condition.never() && found.size() <= MOST_VALUES;
      if (possible && top.value() instanceof MappingNode values) {
        for (MappingNode.Entry entry : values.entries()) {
          Condition exactly = inner.and(equal(third, entry.key()));
          if (exactly != Condition.never()) {
            found.add(new ChoiceValue.Branch(exactly, Literals.of(entry.value())));
          }
          inner = inner.and(equal(third, entry.key()).not());
        }
      }
      missing = missing.or(inner);
    }
    missing = missing.or(left);
  }

  private Condition equal(Value value, ScalarNode key) {
    return new Equation(evaluator.stack()).of(value, Literals.text(key)).orElse(Condition.never());
  }

  private List<MappingNode.Entry> mapping(String name) {
    for (MappingNode.Entry mapping : evaluator.stack().template().section("Mappings")) {
      if (mapping.key().text().equals(name) && mapping.value() instanceof MappingNode map) {
        return map.entries();
      }
    }
    return List.of();
  }

  /** The value for keys that the mapping does not have: without a default, no deployment. */
  private Value otherwise(List<Node> arguments) {
    Optional<Node> usual =
        arguments.size() > 3 ? Template.get(arguments.get(3), "DefaultValue") : Optional.empty();
    return usual.isPresent()
        ? evaluator.evaluate(usual.get())
        : evaluator.unknown(call.name(), call.span());
  }
}
