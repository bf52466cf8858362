package io.github.vpcelint.config;

import io.github.vpcelint.source.ContentReader;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of Terraform variables in a file: JSON when its name ends with {@code .json}, else HCL.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/values/variables">Terraform's
 *     variable definitions files</a>
 */
public final class VariableFile {
  private VariableFile() {}

  /**
   * The values in a file, by the names of the variables.
   *
   * @param file the file
   * @param name the file as the user wrote it
   */
  public static Map<String, String> read(Path file, String name) throws ConfigurationException {
    FileContent content = new ContentReader(SyntaxLimits.DEFAULT.fileBytes()).read(file, name);
    if (content instanceof FileContent.Broken broken) {
      throw wrong(broken.place(), broken.message(), broken.help());
    }
    if (!(content instanceof FileContent.Text text)) {
      throw wrong(SourceFile.of(name, "").at(0), "This file is not a text.", "");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (Node document : documents(text.file())) {
      if (!(document instanceof MappingNode variables)) {
        throw wrong(document.span(), "This file holds no variables.", "");
      }
      for (MappingNode.Entry entry : variables.entries()) {
        values.put(entry.key().text(), text(entry.value()));
      }
    }
    return values;
  }

  private static List<Node> documents(SourceFile file) throws ConfigurationException {
    SyntaxTree tree =
        file.path().endsWith(".json")
            ? JsonReader.read(file, SyntaxLimits.DEFAULT)
            : HclReader.read(file, SyntaxLimits.DEFAULT);
    if (!tree.problems().isEmpty()) {
      SyntaxProblem problem = tree.problems().get(0);
      throw wrong(problem.span(), problem.message(), problem.help());
    }
    return tree.documents();
  }

  private static ConfigurationException wrong(Span place, String message, String help) {
    return new ConfigurationException(List.of(new ConfigurationProblem(place, message, help)));
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
