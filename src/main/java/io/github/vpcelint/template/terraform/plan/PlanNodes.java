package io.github.vpcelint.template.terraform.plan;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks into JSON objects; what is missing or has another shape is not there. */
final class PlanNodes {
  private PlanNodes() {}

  /** The object at the end of a path of keys. */
  static Optional<MappingNode> map(Optional<MappingNode> node, String... path) {
    Optional<MappingNode> found = node;
    for (String key : path) {
      Optional<Node> value = found.isPresent() ? found.get().get(key) : Optional.empty();
      found =
          value.isPresent() && value.get() instanceof MappingNode map
              ? Optional.of(map)
              : Optional.empty();
    }
    return found;
  }

  /** The objects in the list under a key. */
  static List<MappingNode> maps(MappingNode node, String key) {
    List<MappingNode> maps = new ArrayList<>();
    Optional<Node> value = node.get(key);
    if (value.isPresent() && value.get() instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof MappingNode map) {
          maps.add(map);
        }
      }
    }
    return maps;
  }

  /** The text under a key. */
  static Optional<ScalarNode> scalar(MappingNode node, String key) {
    Optional<Node> value = node.get(key);
    return value.isPresent()
            && value.get() instanceof ScalarNode scalar
            && scalar.kind() == ScalarNode.Kind.STRING
        ? Optional.of(scalar)
        : Optional.empty();
  }

  /** The text under a key, or an empty text. */
  static String text(MappingNode node, String key) {
    Optional<ScalarNode> scalar = scalar(node, key);
    return scalar.isPresent() ? scalar.get().text() : "";
  }

  /** Whether a node is {@code true}. */
  static boolean isTrue(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.kind() == ScalarNode.Kind.BOOLEAN
        && scalar.text().equals("true");
  }
}
