package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names that conditions depend on: those of the template itself, and those of the stacks that
 * it gives parameters to.
 */
final class DecisiveNames {
  private final Set<String> names = new HashSet<>();

  /** Collects the names of a stack's template. */
  DecisiveNames(Stack stack) {
    for (MappingNode.Entry condition : stack.template().section("Conditions")) {
      collect(condition.value());
    }
    for (MappingNode.Entry rule : stack.template().section(Stack.RULES)) {
      collect(rule.value());
    }
    for (MappingNode.Entry resource : stack.template().section("Resources")) {
      Optional<Node> properties = Template.get(resource.value(), "Properties");
      if (properties.isPresent() && stack.nests(resource.value())) {
        collect(properties.get());
      }
    }
  }

  boolean contain(String name) {
    return names.contains(name);
  }

  private void collect(Node node) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        collect(entry.value());
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        collect(item);
      }
    } else if (node instanceof ScalarNode scalar) {
      add(scalar.text());
    }
  }

  /** A text that is a name, or that has names in {@code ${…}}. */
  private void add(String text) {
    names.add(text);
    for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
      int close = text.indexOf('}', open);
      if (close > 0) {
        names.add(text.substring(open + 2, close));
      }
    }
  }
}
