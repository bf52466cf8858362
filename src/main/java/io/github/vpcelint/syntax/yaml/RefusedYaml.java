package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.SyntaxProblem;

/** Ends the reading of a file; carries the reason. */
final class RefusedYaml extends RuntimeException {
  private final transient SyntaxProblem problem;

  RefusedYaml(SyntaxProblem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  /** A file that breaks the grammar, or means something that has no place in the tree. */
  static RefusedYaml parse(SourceFile file, int from, int to, String message, String help) {
    return new RefusedYaml(problem(SyntaxProblem.Kind.PARSE, file, from, to, message, help));
  }

  /** A file that goes beyond a limit. */
  static RefusedYaml limit(SourceFile file, int from, int to, String message, String help) {
    return new RefusedYaml(problem(SyntaxProblem.Kind.LIMIT, file, from, to, message, help));
  }

  /** A file that breaks the grammar at the word that starts at an offset. */
  static RefusedYaml atWord(SourceFile file, int at, String message, String help) {
    String text = file.text();
    int from = Math.min(at, text.length());
    if (from == text.length()) {
      // At the end of the file there is nothing to show, so the last character stands for it.
      while (from > 0 && text.charAt(from - 1) <= ' ') {
        from--;
      }
      from = Math.max(0, from - 1);
    }
    int to = from;
    while (to < text.length() && text.charAt(to) > ' ') {
      to++;
    }
    return parse(file, from, to == from ? Math.min(from + 1, text.length()) : to, message, help);
  }

  private static SyntaxProblem problem(
      SyntaxProblem.Kind kind, SourceFile file, int from, int to, String message, String help) {
    return SyntaxProblem.of(kind, new Span(file, from, Math.max(from, to)), message, help);
  }

  /** The reason. */
  SyntaxProblem problem() {
    return problem;
  }
}
