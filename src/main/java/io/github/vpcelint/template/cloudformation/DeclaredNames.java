package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names that a template declares, and those that a transform is known to add. */
final class DeclaredNames {
  private static final String SERVERLESS = "AWS::Serverless";

  /** The transforms that add no names, or only such as SAM derives from names that there are. */
  private static final List<String> KNOWN_TRANSFORMS =
      List.of(
          "AWS::LanguageExtensions",
          "AWS::Serverless-2016-10-31",
          "AWS::CodeDeployBlueGreen",
          "AWS::SecretsManager-2020-07-23",
          "AWS::SecretsManager-2024-09-16");

  private final Set<String> parameters = new LinkedHashSet<>();
  private final Set<String> resources = new LinkedHashSet<>();
  private final Set<String> conditions;
  private final Set<String> mappings;
  private final List<String> generating = new ArrayList<>();

  private DeclaredNames(Template template, Loop declared) {
    parameters.addAll(keys(template, "Parameters"));
    conditions = keys(template, "Conditions");
    mappings = keys(template, "Mappings");
    for (Loop.Unrolled resource : declared.entries()) {
      resources.add(resource.name());
      if (isGenerating(resource.entry().value())) {
        generating.add(resource.name());
      }
    }
  }

  /** A type that is no plain text is a module of another tool, such as Rain. */
  private static boolean isGenerating(Node resource) {
    String type = Template.text(resource, "Type");
    Optional<Node> written = Template.get(resource, "Type");
    return type.startsWith(SERVERLESS)
        || type.endsWith("::MODULE")
        || (written.isPresent() && (type.isEmpty() || !written.get().tag().isEmpty()));
  }

  /**
   * The names of a template; nothing when it cannot be told which there are: a macro may add any,
   * and a loop over what is not known makes resources that nobody knows.
   */
  static Optional<DeclaredNames> of(Template template, Loop resources) {
    Optional<Node> transform = template.root().get("Transform");
    boolean known = transform.isEmpty() || isKnown(transform.get());
    for (MappingNode.Entry entry : template.root().entries()) {
      known &= !entry.key().text().equals(FunctionCall.TRANSFORM);
      for (MappingNode.Entry inner : template.section(entry.key().text())) {
        String key = inner.key().text();
        boolean loop = Loop.isKey(key) && !entry.key().text().equals("Resources");
        known &= !key.equals(FunctionCall.TRANSFORM) && !(loop && isDeclaring(entry));
      }
    }
    return known && resources.complete()
        ? Optional.of(new DeclaredNames(template, resources))
        : Optional.empty();
  }

  private static boolean isDeclaring(MappingNode.Entry section) {
    String name = section.key().text();
    return name.equals("Conditions") || name.equals("Mappings") || name.equals("Parameters");
  }

  private static boolean isKnown(Node transform) {
    List<Node> items = transform instanceof SequenceNode list ? list.items() : List.of(transform);
    for (Node item : items) {
      if (!(item instanceof ScalarNode scalar) || !KNOWN_TRANSFORMS.contains(scalar.text())) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> keys(Template template, String section) {
    Set<String> keys = new LinkedHashSet<>();
    for (MappingNode.Entry entry : template.section(section)) {
      keys.add(entry.key().text());
    }
    return keys;
  }

  /** Whether {@code Ref} may give a name. */
  boolean isReferable(String name) {
    return PseudoParameters.isName(name) || parameters.contains(name) || isResource(name);
  }

  /**
   * Whether a name is a resource's, or may be that of one that SAM or a module makes of another.
   */
  boolean isResource(String name) {
    if (resources.contains(name)) {
      return true;
    }
    for (String id : generating) {
      if (name.startsWith(id)) {
        return true;
      }
    }
    return !generating.isEmpty()
        && (name.startsWith("Serverless") || name.equals("CodeDeployServiceRole"));
  }

  boolean isCondition(String name) {
    return conditions.contains(name);
  }

  boolean isMapping(String name) {
    return mappings.contains(name);
  }

  Set<String> resources() {
    return resources;
  }

  Set<String> conditions() {
    return conditions;
  }

  Set<String> mappings() {
    return mappings;
  }

  /** The names of parameters and resources. */
  List<String> all() {
    List<String> all = new ArrayList<>(parameters);
    all.addAll(resources);
    return all;
  }
}
