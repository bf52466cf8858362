package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.reader.SyntaxReader;
import java.util.Optional;

/** Says what a document is, by what stands in it. */
final class Recognizer {
  private static final String[] TERRAFORM_BLOCKS = {
    "resource",
    "data",
    "module",
    "variable",
    "output",
    "locals",
    "provider",
    "terraform",
    "moved",
    "import",
    "removed",
    "check",
    "ephemeral",
    "//"
  };

  private Recognizer() {}

  /** Says what a document is. */
  static Recognition recognize(Node root, SourceFile file, LoadOptions options) {
    if (options.kind().isPresent()) {
      return forced(root, file, options.kind().get());
    }
    if (isTerraformSource(file)) {
      return Recognition.as(InputKind.TERRAFORM);
    }
    if (holdsVariables(file)) {
      return Recognition.passedOver(
          "values of variables, which are read with the module beside them");
    }
    if (root instanceof SequenceNode list) {
      return listsEndpoints(list) ? Recognition.as(InputKind.DESCRIBE) : unknown(file);
    }
    return root instanceof MappingNode map ? recognizeMap(map, file, options) : unknown(file);
  }

  private static Recognition recognizeMap(MappingNode map, SourceFile file, LoadOptions options) {
    if (isCloudFormation(map)) {
      return Recognition.as(InputKind.CLOUDFORMATION);
    }
    if (isEndpointList(map)) {
      return Recognition.as(InputKind.DESCRIBE);
    }
    Optional<Node> statement = PolicyRecognizer.statement(map);
    if (statement.isPresent()) {
      return PolicyRecognizer.recognize(statement.get(), file, options);
    }
    if (isCdkManifest(map, file)) {
      return Recognition.as(InputKind.CDK_MANIFEST);
    }
    if (map.has("format_version") && map.has("planned_values")) {
      return Recognition.as(InputKind.PLAN);
    }
    if (map.has("format_version") && map.has("values")) {
      return Recognition.as(InputKind.STATE);
    }
    if (map.has("terraform_version") && map.has("lineage")) {
      return Recognition.passedOver(
          "a raw state file: `terraform show -json` writes the form that is read");
    }
    return isTerraform(map) ? Recognition.as(InputKind.TERRAFORM) : unknown(file);
  }

  private static Recognition forced(Node root, SourceFile file, InputKind kind) {
    if (kind != InputKind.TERRAFORM && SyntaxReader.isHcl(file)) {
      return Recognition.passedOver("HCL, which is read as Terraform configuration only");
    }
    if (kind == InputKind.PLAN && root instanceof MappingNode map && !map.has("planned_values")) {
      return Recognition.as(map.has("values") ? InputKind.STATE : kind);
    }
    return Recognition.as(kind);
  }

  private static Recognition unknown(SourceFile file) {
    String format = isJson(file) ? "JSON" : "YAML";
    return Recognition.passedOver("a " + format + " file that is none of the kinds read");
  }

  /** The endings that Terraform and OpenTofu themselves read, so the name is the content's kind. */
  private static boolean isTerraformSource(SourceFile file) {
    String path = file.path();
    return path.endsWith(".tf")
        || path.endsWith(".tofu")
        || path.endsWith(".tf.json")
        || path.endsWith(".tofu.json");
  }

  /** Files that Terraform takes values of variables from. */
  static boolean holdsVariables(SourceFile file) {
    return file.path().endsWith(".tfvars") || file.path().endsWith(".tfvars.json");
  }

  private static boolean isJson(SourceFile file) {
    String text = file.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        return c == '{' || c == '[';
      }
    }
    return false;
  }

  private static boolean isCloudFormation(MappingNode map) {
    if (map.has("AWSTemplateFormatVersion")) {
      return true;
    }
    Optional<Node> resources = map.get("Resources");
    if (resources.isEmpty() || !(resources.get() instanceof MappingNode declared)) {
      return false;
    }
    for (MappingNode.Entry entry : declared.entries()) {
      String key = entry.key().text();
      boolean made = key.startsWith("Fn::ForEach::") || key.equals("Fn::Transform");
      if (made || (entry.value() instanceof MappingNode resource && hasResourceType(resource))) {
        return true;
      }
    }
    return false;
  }

  /** Cloud assemblies have their manifest under this name. */
  private static boolean isCdkManifest(MappingNode map, SourceFile file) {
    return map.has("artifacts") && map.has("version") && file.path().endsWith("manifest.json");
  }

  /** AWS::, Custom::, Alexa:: and third-party types, and modules, all have their parts so split. */
  private static boolean hasResourceType(MappingNode resource) {
    Optional<Node> type = resource.get("Type");
    return type.isPresent()
        && type.get() instanceof ScalarNode scalar
        && scalar.text().contains("::");
  }

  private static boolean isEndpointList(MappingNode map) {
    Optional<Node> list = map.get("VpcEndpoints");
    if (list.isPresent() && list.get() instanceof SequenceNode) {
      return true;
    }
    Optional<Node> one = map.get("VpcEndpoint");
    return (map.has("ServiceName") && isEndpoint(map))
        || (one.isPresent() && isEndpoint(one.get()));
  }

  private static boolean listsEndpoints(SequenceNode list) {
    for (Node item : list.items()) {
      if (!isEndpoint(item)) {
        return false;
      }
    }
    return !list.items().isEmpty();
  }

  private static boolean isEndpoint(Node node) {
    return node instanceof MappingNode endpoint && endpoint.has("VpcEndpointId");
  }

  private static boolean isTerraform(MappingNode map) {
    for (MappingNode.Entry entry : map.entries()) {
      if (!isTerraformBlock(entry.key().text())) {
        return false;
      }
    }
    return declaresResources(map.get("resource")) || (map.has("terraform") && map.has("provider"));
  }

  private static boolean isTerraformBlock(String key) {
    for (String block : TERRAFORM_BLOCKS) {
      if (block.equals(key)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declaresResources(Optional<Node> resource) {
    if (resource.isEmpty() || !(resource.get() instanceof MappingNode types)) {
      return false;
    }
    for (MappingNode.Entry type : types.entries()) {
      if (type.key().text().indexOf('_') < 0 || type.value() instanceof ScalarNode) {
        return false;
      }
    }
    return !types.entries().isEmpty();
  }
}
