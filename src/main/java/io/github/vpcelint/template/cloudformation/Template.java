package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template's sections, by name. A section or a declaration of another shape than CloudFormation
 * asks for counts as empty.
 */
final class Template {
  private final MappingNode root;
  private final List<SourceFile> included;
  private final Map<String, MappingNode.Entry> parameters;
  private final Map<String, MappingNode.Entry> conditions;
  private final Map<String, MappingNode.Entry> resources;

  /** A template all of which stands in one file. */
  Template(MappingNode root) {
    this(root, List.of());
  }

  /**
   * A template that includes others' files.
   *
   * @param included the files that parts of it stand in
   */
  Template(MappingNode root, List<SourceFile> included) {
    this.root = root;
    this.included = included;
    this.parameters = byName(section("Parameters"));
    this.conditions = byName(section("Conditions"));
    this.resources = byName(section("Resources"));
  }

  MappingNode root() {
    return root;
  }

  /** The files that parts of it stand in, its own left out. */
  List<SourceFile> included() {
    return included;
  }

  /** The entries of a section, in the order of the file. */
  List<MappingNode.Entry> section(String name) {
    return map(root, name);
  }

  Optional<MappingNode.Entry> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }

  Optional<Node> condition(String name) {
    MappingNode.Entry found = conditions.get(name);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  Optional<MappingNode.Entry> resource(String logicalId) {
    return Optional.ofNullable(resources.get(logicalId));
  }

  /** The value of a key of an object that is a plain text, or an empty string. */
  static String text(Node node, String key) {
    Optional<Node> value = get(node, key);
    return value.isPresent() && value.get() instanceof ScalarNode scalar ? scalar.text() : "";
  }

  /** The value of a key, when the node is an object that has it. */
  static Optional<Node> get(Node node, String key) {
    return node instanceof MappingNode map ? map.get(key) : Optional.empty();
  }

  /** The entries of the object that stands under a key, or none. */
  static List<MappingNode.Entry> map(Node node, String key) {
    Optional<Node> value = get(node, key);
    return value.isPresent() && value.get() instanceof MappingNode map ? map.entries() : List.of();
  }

  /** The items of a list, or none. */
  static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.items() : List.of();
  }

  private static Map<String, MappingNode.Entry> byName(List<MappingNode.Entry> entries) {
    Map<String, MappingNode.Entry> byName = new HashMap<>();
    for (MappingNode.Entry entry : entries) {
      byName.put(entry.key().text(), entry);
    }
    return byName;
  }
}
