package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.template.StackSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The manifest of a CDK app's output: which stacks its templates are for.
 *
 * @see <a href="https://github.com/aws/aws-cdk/tree/main/packages/aws-cdk-lib/cx-api">Cloud
 *     assembly</a>
 */
final class CdkManifest {
  private static final String ENVIRONMENT = "aws://";

  private final SourceFile file;
  private final MappingNode root;

  CdkManifest(SourceFile file, MappingNode root) {
    this.file = file;
    this.root = root;
  }

  /** The stacks by the path of their template. */
  Map<String, StackSettings> stacks() {
    Map<String, StackSettings> stacks = new HashMap<>();
    for (MappingNode.Entry artifact : Template.map(root, "artifacts")) {
      Optional<Node> properties = Template.get(artifact.value(), "properties");
      boolean stack = Template.text(artifact.value(), "type").equals("aws:cloudformation:stack");
      if (stack && properties.isPresent()) {
        String template = Template.text(properties.get(), "templateFile");
        stacks.put(
            RelativePath.from(file.path(), template),
            settings(artifact.key().text(), artifact.value(), properties.get()));
      }
    }
    return stacks;
  }

  private static StackSettings settings(String id, Node artifact, Node properties) {
    String environment = Template.text(artifact, "environment");
    int slash = environment.indexOf('/', ENVIRONMENT.length());
    boolean readable = environment.startsWith(ENVIRONMENT) && slash > 0;
    String account = readable ? environment.substring(ENVIRONMENT.length(), slash) : "";
    String region = readable ? environment.substring(slash + 1) : "";
    String name = Template.text(properties, "stackName");
    return new StackSettings(
        "",
        Optional.of(name.isEmpty() ? id : name),
        known(region, "unknown-region"),
        known(account, "unknown-account"),
        parameters(properties));
  }

  private static List<String> known(String value, String unknown) {
    return value.isEmpty() || value.equals(unknown) ? List.of() : List.of(value);
  }

  private static Map<String, String> parameters(Node properties) {
    Map<String, String> parameters = new HashMap<>();
    for (MappingNode.Entry entry : Template.map(properties, "parameters")) {
      if (entry.value() instanceof ScalarNode scalar) {
        parameters.put(entry.key().text(), scalar.text());
      }
    }
    return parameters;
  }
}
