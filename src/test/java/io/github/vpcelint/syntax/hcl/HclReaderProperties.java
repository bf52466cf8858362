package io.github.vpcelint.syntax.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HclReaderProperties {
  @Property(tries = 2_000)
  void anyTextGivesATreeOrAProblem(@ForAll("pieces") String source) {
    SourceFile file = SourceFile.of("main.tf", source);
    SyntaxTree tree = HclReader.read(file, SyntaxLimits.DEFAULT);

    if (tree.documents().isEmpty()) {
      assertThat(tree.problems()).hasSize(1);
    } else {
      assertThat(tree.documents()).hasSize(1);
      assertThat(tree.problems())
          .extracting(SyntaxProblem::kind)
          .doesNotContain(SyntaxProblem.Kind.PARSE);
    }
  }

  @Property(tries = 500)
  void anExpressionReadAgainFromItsPlaceIsTheSame(@ForAll("expressions") String source) {
    SyntaxTree tree =
        HclReader.read(SourceFile.of("main.tf", "x = " + source + "\n"), SyntaxLimits.DEFAULT);
    assertThat(tree.problems()).isEmpty();

    checkPlaces(tree.documents().get(0));
  }

  private static void checkPlaces(Node node) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        checkPlaces(entry.value());
      }
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.items()) {
        checkPlaces(item);
      }
    } else if (node instanceof HclNode leaf) {
      String text = leaf.span().text();
      SyntaxTree again =
          HclReader.read(SourceFile.of("again.tf", "x = " + text + "\n"), SyntaxLimits.DEFAULT);
      HclNode read = (HclNode) ((MappingNode) again.documents().get(0)).get("x").orElseThrow();
      assertThat(read.expression().getClass()).isEqualTo(leaf.expression().getClass());
      assertThat(read.span().text()).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a", "b-1", " = ", "{", "}", "[", "]", "(", ")", "\"", "${", "%{", "~}", "<<EOT\n",
            "\nEOT\n", "\n", "\r\n", ",", ".", "*", "...", "=>", "?", ":", "for ", " in ", "if ",
            "endif", "1", "#", "//", "/*", "*/", "\\", "\\u12", "é", "\uD83D", "$${", "\t")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> leaves =
        Arbitraries.of("1", "true", "null", "var.x", "\"a ${b} c\"", "a[0].b", "a[*].c", "\"\"");
    return Arbitraries.lazyOf(
        () -> leaves,
        () -> leaves,
        () -> expressions().map(inner -> "(" + inner + ")"),
        () -> expressions().map(inner -> "[" + inner + ", 1]"),
        () -> expressions().map(inner -> "{ a = " + inner + " }"),
        () -> expressions().map(inner -> "f(" + inner + ")"),
        () -> expressions().map(inner -> "!" + inner),
        () -> expressions().map(inner -> inner + " + 1"),
        () -> expressions().map(inner -> "c ? " + inner + " : 2"),
        () -> expressions().map(inner -> "[for i in " + inner + " : i]"));
  }
}
