package io.github.vpcelint.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.TextDecoder;
import io.github.vpcelint.syntax.LocatedTrees;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Tag;

/** Any bytes give a tree, or a problem that the diagnosis explains; with holes as well. */
@Tag("slow")
class JsonFuzzTest {

  @FuzzTest(maxDuration = "", maxExecutions = 250_000)
  void readsAnyBytesOrSaysWhyNot(byte[] bytes) {
    if (TextDecoder.decode("file.json", bytes) instanceof FileContent.Text text) {
      SourceFile file = text.file();
      check(JsonReader.read(file, SyntaxLimits.DEFAULT), 0);
      Origin origin = Origin.ofFile(file);
      check(EmbeddedJson.readWithHoles(file.text(), origin, 2, SyntaxLimits.DEFAULT), 2);
    }
  }

  private static void check(SyntaxTree tree, int holes) {
    LocatedTrees.check(tree);
    for (SyntaxProblem problem : tree.problems()) {
      if (problem.kind() == SyntaxProblem.Kind.PARSE) {
        SourceFile file = tree.file();
        assertThat(JsonDiagnosis.of(file.text(), Origin.ofFile(file), holes)).isPresent();
      }
    }
  }
}
