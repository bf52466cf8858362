package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Problem;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.json.EmbeddedJson;
import io.github.vpcelint.syntax.yaml.EmbeddedYaml;
import io.github.vpcelint.template.Document;
import io.github.vpcelint.template.Problems;
import java.util.List;
import java.util.Optional;

/**
 * A template that stands as a text in another one, as the {@code TemplateBody} of a stack set.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html">
 *     AWS::CloudFormation::StackSet</a>
 */
final class InlineTemplate {
  private InlineTemplate() {}

  /**
   * Reads a template.
   *
   * @param body its text
   * @param parent the document that the text stands in
   * @param problems takes up what is wrong with it
   */
  static Optional<Templates.Source> read(ScalarNode body, Document parent, List<Problem> problems) {
    boolean json = body.text().stripLeading().startsWith("{");
    SyntaxTree tree =
        json
            ? EmbeddedJson.read(body, SyntaxLimits.DEFAULT)
            : EmbeddedYaml.read(body, SyntaxLimits.DEFAULT);
    for (SyntaxProblem problem : tree.problems()) {
      problems.add(Problems.of(problem));
    }
    if (tree.documents().size() != 1 || !(tree.documents().get(0) instanceof MappingNode root)) {
      return Optional.empty();
    }
    Document document =
        new Document(parent.file(), parent.index(), root, parent.kind(), parent.options());
    return Optional.of(new Templates.Source(document, new Template(root)));
  }
}
