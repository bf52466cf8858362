package io.github.vpcelint.template;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;

/**
 * A file of which nothing could be read. It is an error only when it was meant to be read here: a
 * folder has many JSON and YAML files that are in no such language, such as the templates that
 * Jinja or a deployment tool makes them from.
 */
final class BrokenFile {
  /** What stands in files of the kinds that are read. */
  private static final String[] TRACES = {
    "AWS::",
    "AWSTemplateFormatVersion",
    "\"Statement\"",
    "aws_vpc_endpoint",
    "VpcEndpoints",
    "\"terraform_version\""
  };

  /** What other tools fill in; dynamic references of CloudFormation begin like one of them. */
  private static final String[] PLACEHOLDERS = {"{%", "{{", "<%", "%{"};

  private static final String DYNAMIC_REFERENCE = "{{resolve:";

  private static final String EVENT_STREAM = "the event stream of `terraform plan -json`";

  private BrokenFile() {}

  /**
   * Why nobody needs to know that the file was not read; empty when somebody does. A file that is
   * named and too large is not checked, whatever it is.
   */
  static Optional<String> excuse(SyntaxTree tree, LoadOptions said, boolean named) {
    boolean overLimit = isOverLimit(tree);
    if (named && Recognizer.holdsVariables(tree.file())) {
      return Optional.empty();
    }
    if (isEventStream(tree.file()) && said.kind().isEmpty()) {
      return named ? Optional.empty() : Optional.of(EVENT_STREAM + ", which has no values");
    }
    if (said.kind().isPresent() || (named && overLimit)) {
      return Optional.empty();
    }
    if (!bearsTraces(tree.file().text())) {
      if (overLimit) {
        return Optional.of("over a limit, and nothing in it looks like one of the kinds read");
      }
      return Optional.of("does not parse, and nothing in it looks like one of the kinds read");
    }
    for (SyntaxProblem problem : tree.problems()) {
      if (problem.kind() == SyntaxProblem.Kind.PARSE && isPlaceholder(problem.span())) {
        return Optional.of("does not parse: it has placeholders that another tool fills in");
      }
    }
    return Optional.empty();
  }

  /** A file whose problem is what it is gets one that says so. */
  static SyntaxTree explained(SyntaxTree tree) {
    if (!isEventStream(tree.file())) {
      return tree;
    }
    SyntaxProblem problem =
        SyntaxProblem.of(
            SyntaxProblem.Kind.PARSE,
            tree.file().at(0),
            "This is " + EVENT_STREAM + "; it tells what Terraform does, not with which values.",
            "Give the plan itself: terraform plan -out plan.bin && terraform show -json plan.bin"
                + " >plan.json");
    return new SyntaxTree(tree.file(), List.of(), List.of(problem));
  }

  /**
   * Whether a file holds what {@code terraform plan -json} prints.
   *
   * @see <a href="https://developer.hashicorp.com/terraform/internals/machine-readable-ui">Machine
   *     readable UI</a>
   */
  private static boolean isEventStream(SourceFile file) {
    return file.text().startsWith("{\"@level\":") && file.text().contains("\"terraform.ui\"");
  }

  /** Whether the file is larger, or nested deeper, than what is read. */
  static boolean isOverLimit(SyntaxTree tree) {
    for (SyntaxProblem problem : tree.problems()) {
      if (problem.kind() == SyntaxProblem.Kind.LIMIT) {
        return true;
      }
    }
    return false;
  }

  private static boolean bearsTraces(String text) {
    for (String trace : TRACES) {
      if (text.contains(trace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlaceholder(Span span) {
    SourceFile file = span.file();
    if (file.text().startsWith("${", span.start())) {
      return true;
    }
    String line = file.lineText(span.startLine());
    for (String placeholder : PLACEHOLDERS) {
      int at = line.indexOf(placeholder);
      if (at >= 0 && !line.startsWith(DYNAMIC_REFERENCE, at)) {
        return true;
      }
    }
    return false;
  }
}
