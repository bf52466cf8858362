package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.source.TextDecoder;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Tag;

/** Any bytes give a tree or a problem, with every place in the file and inside of what holds it. */
@Tag("slow")
class HclFuzzTest {

  @FuzzTest(maxDuration = "", maxExecutions = 250_000)
  void readsAnyBytesOrSaysWhyNot(byte[] bytes) {
    if (TextDecoder.decode("main.tf", bytes) instanceof FileContent.Text text) {
      SourceFile file = text.file();
      SyntaxTree tree = HclReader.read(file, SyntaxLimits.DEFAULT);
      assertThat(tree.documents()).hasSizeLessThanOrEqualTo(1);
      assertThat(tree.documents().size() + tree.problems().size()).isPositive();
      for (Node document : tree.documents()) {
        check(document, new Span(file, 0, file.text().length()));
      }
      for (SyntaxProblem problem : tree.problems()) {
        assertThat(problem.span().file()).isSameAs(file);
        assertThat(problem.message()).isNotEmpty();
      }
      for (Comment comment : HclReader.comments(file, SyntaxLimits.DEFAULT, "")) {
        assertThat(comment.span().text()).contains(comment.text());
      }
    }
  }

  private static void check(Node node, Span around) {
    assertThat(node.span().file()).isSameAs(around.file());
    assertThat(node.span().start()).isBetween(around.start(), around.end());
    assertThat(node.span().end()).isBetween(node.span().start(), around.end());
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        check(entry.value(), around);
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        check(item, around);
      }
    }
  }
}
