package io.github.vpcelint.cli;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.hcl.HclExpression;
import io.github.vpcelint.syntax.hcl.HclNode;
import io.github.vpcelint.syntax.hcl.HclReader;
import io.github.vpcelint.syntax.hcl.HclTemplatePart;
import io.github.vpcelint.syntax.json.JsonReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of Terraform variables in a file: JSON when its name ends with {@code .json}, else HCL.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/variables">Terraform's
 *     variable definitions files</a>
 */
final class VariableFile {
  private final String name;

  private VariableFile(String name) {
    this.name = name;
  }

  /** The values in several files; of a name in two of them the later one counts. */
  static Map<String, String> readAll(List<String> files, Path workingFolder) throws UsageException {
    Map<String, String> values = new HashMap<>();
    for (String file : files) {
      new VariableFile(file).read(workingFolder.resolve(file), values);
    }
    return values;
  }

  private void read(Path file, Map<String, String> values) throws UsageException {
    FileContent content = new ContentReader(SyntaxLimits.DEFAULT.fileBytes()).read(file, name);
    if (content instanceof FileContent.Broken broken) {
      throw wrong(name + ": " + broken.message());
    }
    if (!(content instanceof FileContent.Text text)
        || !(document(text.file()) instanceof MappingNode variables)) {
      throw wrong(name + " holds no variables.");
    }
    for (MappingNode.Entry entry : variables.entries()) {
      values.put(entry.key().text(), text(entry.value()));
    }
  }

  private Node document(SourceFile file) throws UsageException {
    SyntaxTree tree =
        name.endsWith(".json")
            ? JsonReader.read(file, SyntaxLimits.DEFAULT)
            : HclReader.read(file, SyntaxLimits.DEFAULT);
    if (!tree.problems().isEmpty()) {
      SyntaxProblem problem = tree.problems().get(0);
      throw wrong(problem.span() + ": " + problem.message());
    }
    if (tree.documents().isEmpty()) {
      throw wrong(name + " is empty.");
    }
    return tree.documents().get(0);
  }

  private static UsageException wrong(String message) {
    return new UsageException("--var-file: " + message);
  }

  /** A value as {@code -var} of Terraform takes it: lists and objects as they are written. */
  private static String text(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.text();
    }
    boolean literal =
        value instanceof HclNode leaf && leaf.expression() instanceof HclExpression.Template;
    return literal
        ? text((HclExpression.Template) ((HclNode) value).expression())
        : value.span().text();
  }

  private static String text(HclExpression.Template template) {
    StringBuilder text = new StringBuilder();
    for (HclTemplatePart part : template.parts()) {
      // Terraform refuses anything but literal text here.
      text.append(part instanceof HclTemplatePart.Text literal ? literal.text() : "");
    }
    return text.toString();
  }
}
