package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;

class YamlLimitsTest {
  private static final SyntaxLimits LIMITS = new SyntaxLimits(1000, 4, 3, 20);

  @Test
  void readsAsDeepAsTheLimit() {
    assertThat(read("[[[[1]]]]").problems()).isEmpty();
    assertThat(limit("[[[[[1]]]]]"))
        .isEqualTo("Objects and lists are nested more than 4 deep here.");
    assertThat(limit("a:\n b:\n  c:\n   d:\n    e: 1")).contains("more than 4 deep");
  }

  @Test
  void countsDepthBehindAliases() {
    String anchored = "a: &a [[1]]\n";

    assertThat(read(anchored + "b: [*a]").problems()).isEmpty();
    assertThat(limit(anchored + "b: [[*a]]")).startsWith("With what this alias stands for");
  }

  @Test
  void countsAliasesOfObjectsAndLists() {
    assertThat(read("a: &a x\nb: [*a, *a, *a, *a, *a]").problems()).isEmpty();
    assertThat(read("a: &a []\nb: [*a, *a, *a]").problems()).isEmpty();
    assertThat(limit("a: &a []\nb: [*a, *a, *a, *a]"))
        .isEqualTo("This file has more than 3 aliases of objects and lists.");
  }

  @Test
  void countsWhatAliasesStandFor() {
    assertThat(read("a: &a [1, 2, 3]\nb: &b [*a, *a]").problems()).isEmpty();
    assertThat(limit("a: &a [1, 2, 3, 4, 5, 6]\nb: &b [*a, *a]\nc: [*b]"))
        .isEqualTo("The aliases up to here stand for more than 20 values.");
  }

  @Test
  void stopsABillionLaughs() {
    StringBuilder text =
        new StringBuilder("l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      text.append("l").append(i).append(": &l").append(i).append(" [");
      text.append(("*l" + (i - 1) + ", ").repeat(5)).append("]\n");
    }
    SyntaxTree tree =
        YamlReader.read(SourceFile.of("file.yaml", text.toString()), SyntaxLimits.DEFAULT);

    assertThat(tree.documents()).isEmpty();
    assertThat(tree.problems())
        .extracting(SyntaxProblem::kind)
        .containsExactly(SyntaxProblem.Kind.LIMIT);
  }

  @Test
  void survivesNestingFarBeyondTheLimit() {
    assertThat(limit("[".repeat(100_000))).contains("deep");
    assertThat(limit("{a: ".repeat(100_000))).contains("deep");
    assertThat(limit("- ".repeat(100_000))).contains("deep");
  }

  @Test
  void survivesAVeryLongComment() {
    String text = "a:\n" + "  # ignore\n".repeat(50_000) + "  b: 1\n";

    assertThat(read(text).problems()).isEmpty();
    assertThat(YamlReader.comments(SourceFile.of("file.yaml", text), "ignore")).hasSize(50_000);
  }

  private static SyntaxTree read(String text) {
    return YamlReader.read(SourceFile.of("file.yaml", text), LIMITS);
  }

  private static String limit(String text) {
    SyntaxTree tree = read(text);
    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).kind()).isEqualTo(SyntaxProblem.Kind.LIMIT);
    return tree.problems().get(0).message();
  }
}
