package io.github.vpcelint.cli;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.json.JsonReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of Terraform variables in a JSON file.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/variables">Terraform's
 *     variable definitions files</a>
 */
final class VariableFile {
  private VariableFile() {}

  /** The values in several files; of a name in two of them the later one counts. */
  static Map<String, String> readAll(List<String> files, Path workingFolder) throws UsageException {
    Map<String, String> values = new HashMap<>();
    for (String file : files) {
      read(file, workingFolder.resolve(file), values);
    }
    return values;
  }

  private static void read(String name, Path file, Map<String, String> values)
      throws UsageException {
    if (!name.endsWith(".json")) {
      throw new UsageException(
          "--var-file: " + name + " is not JSON; only .tfvars.json files are read so far.");
    }
    FileContent content = new ContentReader(SyntaxLimits.DEFAULT.fileBytes()).read(file, name);
    if (content instanceof FileContent.Broken broken) {
      throw new UsageException("--var-file: " + name + ": " + broken.message());
    }
    if (content instanceof FileContent.Text text) {
      SyntaxTree tree = JsonReader.read(text.file(), SyntaxLimits.DEFAULT);
      if (tree.problems().isEmpty()
          && tree.documents().size() == 1
          && tree.documents().get(0) instanceof MappingNode variables) {
        for (MappingNode.Entry entry : variables.entries()) {
          values.put(entry.key().text(), text(entry.value()));
        }
        return;
      }
      if (!tree.problems().isEmpty()) {
        throw new UsageException(
            "--var-file: "
                + tree.problems().get(0).span()
                + ": "
                + tree.problems().get(0).message());
      }
    }
    throw new UsageException("--var-file: " + name + " must hold one JSON object.");
  }

  /** A value as {@code -var} of Terraform takes it: lists and objects as they are written. */
  private static String text(Node value) {
    return value instanceof ScalarNode scalar ? scalar.text() : value.span().text();
  }
}
