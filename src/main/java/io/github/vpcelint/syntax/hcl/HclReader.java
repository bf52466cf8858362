package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files in HCL's native syntax, and templates in strings of JSON documents. */
public final class HclReader {
  private HclReader() {}

  /**
   * What became of a template.
   *
   * @param template the template; empty when it does not parse
   * @param problem what is wrong with it
   */
  public record TemplateResult(
      Optional<HclExpression.Template> template, Optional<SyntaxProblem> problem) {}

  /**
   * Reads a file into the tree that its JSON form has; expressions are {@link HclNode} leaves.
   * Never throws.
   */
  public static SyntaxTree read(SourceFile file, SyntaxLimits limits) {
    HclScanner scanner = new HclScanner(file.text(), Origin.ofFile(file));
    try {
      HclBody body = new HclBodyParser(scanner, limits.depth()).file();
      return HclTree.of(new HclFile(file, body), scanner.problems());
    } catch (HclSyntaxException problem) {
      return new SyntaxTree(file, List.of(), List.of(problem(problem, Origin.ofFile(file))));
    }
  }

  /** The comments of a file that contain a word, in their order; none if it does not parse. */
  public static List<Comment> comments(SourceFile file, SyntaxLimits limits, String word) {
    List<Comment> found = new ArrayList<>();
    if (!file.text().contains(word)) {
      return found;
    }
    HclScanner scanner = new HclScanner(file.text(), Origin.ofFile(file));
    try {
      new HclBodyParser(scanner, limits.depth()).file();
    } catch (HclSyntaxException problem) {
      return found;
    }
    for (Comment comment : scanner.comments()) {
      if (comment.text().contains(word) && (found.isEmpty() || isAfter(comment, found))) {
        found.add(comment);
      }
    }
    return found;
  }

  // The scanner may look at the space between two tokens twice.
  private static boolean isAfter(Comment comment, List<Comment> found) {
    return comment.span().start() > found.get(found.size() - 1).span().start();
  }

  /**
   * Reads a text that is a template: a string of Terraform's JSON syntax.
   *
   * @param text the text, the escapes of its document resolved
   * @param origin where each of its characters stands
   */
  public static TemplateResult readTemplate(String text, Origin origin, SyntaxLimits limits) {
    HclScanner scanner = new HclScanner(text, origin);
    try {
      return new TemplateResult(
          Optional.of(new HclExpressionParser(scanner, limits.depth()).template()),
          Optional.empty());
    } catch (HclSyntaxException problem) {
      return new TemplateResult(Optional.empty(), Optional.of(problem(problem, origin)));
    }
  }

  private static SyntaxProblem problem(HclSyntaxException problem, Origin frame) {
    Span span = frame.slice(problem.start(), problem.end());
    SyntaxProblem.Kind kind =
        problem.isLimit() ? SyntaxProblem.Kind.LIMIT : SyntaxProblem.Kind.PARSE;
    return SyntaxProblem.of(kind, span, problem.sentence(), problem.help());
  }
}
