package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters that a stack gives to one that it nests.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html">
 *     AWS::CloudFormation::Stack</a>
 */
final class StackInputs {
  private final Evaluator forResources;
  private final Evaluator forConditions;
  private final Map<String, Node> written = new HashMap<>();
  private boolean complete = true;

  private StackInputs(Evaluator evaluator) {
    this.forResources = evaluator;
    this.forConditions = evaluator.forConditions();
  }

  /**
   * Reads the Parameters property: an object, or the list of keys and values of a stack set.
   *
   * @param evaluator evaluates it in the nesting stack
   */
  static StackInputs of(Optional<Node> parameters, Evaluator evaluator) {
    StackInputs inputs = new StackInputs(evaluator);
    if (parameters.isPresent()) {
      inputs.read(parameters.get());
    }
    return inputs;
  }

  private void read(Node parameters) {
    for (Node item : Template.items(parameters)) {
      Optional<Node> value = Template.get(item, "ParameterValue");
      String key = Template.text(item, "ParameterKey");
      if (value.isPresent() && !key.isEmpty()) {
        written.put(key, value.get());
      } else {
        complete = false;
      }
    }
    if (FunctionCall.of(parameters).isPresent()) {
      complete = false;
    } else if (parameters instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        written.put(entry.key().text(), entry.value());
        complete &= !entry.key().text().startsWith("Fn::");
      }
    }
  }

  /** Whether these are all parameters that are given: what is not among them has its default. */
  boolean complete() {
    return complete;
  }

  /**
   * A parameter's value.
   *
   * @param anyDeployment whether it is what any deployment may give, or what a rule may take it for
   */
  Optional<Value> value(String name, boolean anyDeployment) {
    Node node = written.get(name);
    if (node == null) {
      return Optional.empty();
    }
    return Optional.of((anyDeployment ? forConditions : forResources).evaluate(node));
  }
}
