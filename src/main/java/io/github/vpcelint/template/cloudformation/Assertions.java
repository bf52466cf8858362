package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the section Rules asserts of parameters: a deployment that does not meet it is refused. An
 * assertion about more than the parameters themselves, such as the VPC that a subnet is in, bounds
 * nothing that is known here.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html">
 *     Rules syntax</a>
 */
final class Assertions {
  private final Stack stack;
  private final Evaluator evaluator;

  Assertions(Stack stack) {
    this.stack = stack;
    this.evaluator = stack.evaluator().forConditions();
  }

  /** What every deployment keeps to. */
  Condition read() {
    List<Condition> all = new ArrayList<>();
    for (MappingNode.Entry rule : stack.template().section(Stack.RULES)) {
      Optional<Node> when = Template.get(rule.value(), "RuleCondition");
      Optional<Condition> applies =
          when.isPresent() ? condition(when.get()) : Optional.of(Condition.always());
      Optional<Node> assertions = Template.get(rule.value(), "Assertions");
      if (applies.isPresent() && assertions.isPresent()) {
        for (Node assertion : Template.items(assertions.get())) {
          all.add(applies.get().not().or(asserted(assertion)));
        }
      }
    }
    Condition together = Condition.all(all);
    return together instanceof Condition.Constant ? together : new Condition.Given(together);
  }

  private Condition asserted(Node assertion) {
    Optional<Node> what = Template.get(assertion, "Assert");
    return what.isPresent() ? condition(what.get()).orElse(Condition.always()) : Condition.always();
  }

  private Optional<Condition> condition(Node node) {
    Optional<FunctionCall> call = FunctionCall.of(node);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    List<Node> arguments = call.get().arguments();
    return switch (call.get().name()) {
      case "Fn::And" -> all(arguments, true);
      case "Fn::Or" -> all(arguments, false);
      case "Fn::Not" -> not(arguments);
      case "Fn::Equals" ->
          arguments.size() == 2
              ? equal(evaluator.evaluate(arguments.get(0)), evaluator.evaluate(arguments.get(1)))
              : Optional.empty();
      case "Fn::Contains" -> arguments.size() == 2 ? contains(arguments) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Condition> not(List<Node> arguments) {
    Optional<Condition> inner =
        arguments.size() == 1 ? condition(arguments.get(0)) : Optional.empty();
    return inner.isPresent() ? Optional.of(inner.get().not()) : Optional.empty();
  }

  private Optional<Condition> all(List<Node> arguments, boolean every) {
    List<Condition> parts = new ArrayList<>();
    for (Node argument : arguments) {
      Optional<Condition> part = condition(argument);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return Optional.of(every ? Condition.all(parts) : Condition.any(parts));
  }

  private Optional<Condition> contains(List<Node> arguments) {
    Value wanted = evaluator.evaluate(arguments.get(1));
    if (!(evaluator.evaluate(arguments.get(0)) instanceof ListValue list) || list.open()) {
      return Optional.empty();
    }
    Condition any = Condition.never();
    for (Value item : list.items()) {
      Optional<Condition> equal = equal(item, wanted);
      if (equal.isEmpty()) {
        return Optional.empty();
      }
      any = any.or(equal.get());
    }
    return Optional.of(any);
  }

  private Optional<Condition> equal(Value left, Value right) {
    return new Equation(stack).of(left, right);
  }
}
