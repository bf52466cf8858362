package io.github.vpcelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.Span;

/** What holds for the places of every tree that was read from a file. */
public final class LocatedTrees {
  private LocatedTrees() {}

  /** Checks the places of a tree. */
  public static void check(SyntaxTree tree) {
    for (Node document : tree.documents()) {
      check(tree, document, 0);
    }
    for (SyntaxProblem problem : tree.problems()) {
      assertThat(problem.span().file()).isSameAs(tree.file());
    }
  }

  private static void check(SyntaxTree tree, Node node, int depth) {
    assertThat(node.span().file()).isSameAs(tree.file());
    assertThat(depth).isLessThanOrEqualTo(SyntaxLimits.DEFAULT.depth());
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        check(entry.key());
        check(tree, entry.value(), depth + 1);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.items()) {
        check(tree, item, depth + 1);
      }
    } else {
      check((ScalarNode) node);
    }
  }

  // Each character stands for itself, or for an escape, or for the white space that folds lines.
  private static void check(ScalarNode scalar) {
    Span span = scalar.span();
    String file = span.file().text();
    int before = span.start();
    for (int i = 0; i <= scalar.text().length(); i++) {
      int offset = scalar.origin().fileOffset(i);
      assertThat(offset).isBetween(before, span.end());
      before = offset;
      if (i < scalar.text().length() && scalar.kind() != ScalarNode.Kind.BOOLEAN) {
        char written = offset < file.length() ? file.charAt(offset) : '\n';
        char meant = scalar.text().charAt(i);
        boolean low = Character.isLowSurrogate(meant);
        boolean white = meant == ' ' || isBreak(meant);
        assertThat(written == meant || written == '\\' || low || (white && isWhite(written)))
            .as("%s at %d of %s", Trees.shape(scalar), i, span.text())
            .isTrue();
      }
    }
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
