package io.github.vpcelint.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  @Test
  void readsEveryKindOfValueWithItsPlace() {
    MappingNode root =
        (MappingNode)
            read("{\n  \"a\" : [ \"x\", -1.5e3, true, false, null, [], {} ],\n \"b\":\"\"\n}\n");

    assertThat(root.span().text()).startsWith("{").endsWith("}");
    assertThat(root.entries())
        .extracting(e -> e.key().span().text())
        .containsExactly("\"a\"", "\"b\"");
    SequenceNode list = (SequenceNode) root.get("a").orElseThrow();
    assertThat(list.items())
        .extracting(n -> n.span().text())
        .containsExactly("\"x\"", "-1.5e3", "true", "false", "null", "[]", "{}");
    assertThat(list.items().subList(0, 5))
        .extracting(n -> ((ScalarNode) n).kind())
        .containsExactly(
            ScalarNode.Kind.STRING,
            ScalarNode.Kind.NUMBER,
            ScalarNode.Kind.BOOLEAN,
            ScalarNode.Kind.BOOLEAN,
            ScalarNode.Kind.NULL);
    assertThat(((ScalarNode) list.items().get(1)).text()).isEqualTo("-1.5e3");
    assertThat(list.span().startLine()).isEqualTo(2);
    assertThat(list.span().startColumn()).isEqualTo(9);
  }

  @Test
  void givesEachCharacterOfAnEscapedTextItsPlace() {
    ScalarNode text = (ScalarNode) read("\"a\\n\\u00e9\\\"\\uD83D\\uDE00z\"");

    assertThat(text.text()).isEqualTo("a\né\"😀z");
    assertThat(text.origin().slice(0, 1).text()).isEqualTo("a");
    assertThat(text.origin().slice(1, 2).text()).isEqualTo("\\n");
    assertThat(text.origin().slice(2, 3).text()).isEqualTo("\\u00e9");
    assertThat(text.origin().slice(3, 4).text()).isEqualTo("\\\"");
    assertThat(text.origin().slice(4, 6).text()).isEqualTo("\\uD83D\\uDE00");
    assertThat(text.origin().slice(6, 7).text()).isEqualTo("z");
    assertThat(text.origin().slice(7, 7).start()).isEqualTo(text.span().end() - 1);
  }

  @Test
  void findsTheEndOfTextsWithEscapedQuotes() {
    SequenceNode list = (SequenceNode) read("[\"\\\"\", \"\\\\\", \"b\", \"\\\\\\\"\"]");

    assertThat(list.items())
        .extracting(n -> ((ScalarNode) n).text())
        .containsExactly("\"", "\\", "b", "\\\"");
    assertThat(list.items())
        .extracting(n -> n.span().text())
        .containsExactly("\"\\\"\"", "\"\\\\\"", "\"b\"", "\"\\\\\\\"\"");
  }

  @Test
  void keepsRepeatedKeysAndReportsThem() {
    SyntaxTree tree = tree("{\"a\": 1, \"b\": 2, \"a\": 3, \"\\u0061\": 4}");

    MappingNode root = (MappingNode) tree.documents().get(0);
    assertThat(root.entries()).hasSize(4);
    assertThat(((ScalarNode) root.get("a").orElseThrow()).text()).isEqualTo("4");
    assertThat(tree.problems())
        .extracting(SyntaxProblem::kind)
        .containsOnly(SyntaxProblem.Kind.DUPLICATE_KEY);
    assertThat(tree.problems())
        .extracting(p -> p.span().start(), p -> p.other().start())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(17, 1), org.assertj.core.groups.Tuple.tuple(25, 1));
  }

  @Test
  void reportsRepeatedKeysOfLargeObjects() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      text.append("\"k").append(i).append("\":0,");
    }
    SyntaxTree tree = tree(text + "\"k42\":1}");

    assertThat(tree.problems()).hasSize(1);
    assertThat(tree.problems().get(0).message())
        .isEqualTo("The key \"k42\" stands twice in this object.");
  }

  @Test
  void readsAsDeepAsTheLimit() {
    SyntaxLimits limits = new SyntaxLimits(1000, 3, 0, 0);

    assertThat(JsonReader.read(SourceFile.of("f", "[[[1]]]"), limits).problems()).isEmpty();
    SyntaxTree tree = JsonReader.read(SourceFile.of("f", "[[[[1]]]]"), limits);
    assertThat(tree.documents()).isEmpty();
    SyntaxProblem problem = tree.problems().get(0);
    assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.LIMIT);
    assertThat(problem.span().start()).isEqualTo(3);
    assertThat(problem.message()).isEqualTo("Objects and lists are nested more than 3 deep here.");
  }

  @Test
  void hasNoOtherLimits() {
    String digits = "1".repeat(5000);
    String name = "n".repeat(100_000);

    MappingNode root = (MappingNode) read("{\"" + name + "\": " + digits + "}");

    assertThat(((ScalarNode) root.get(name).orElseThrow()).text()).isEqualTo(digits);
  }

  @Test
  void survivesNestingFarBeyondTheLimit() {
    SyntaxTree tree = tree("[".repeat(1_000_000));

    assertThat(tree.problems())
        .extracting(SyntaxProblem::kind)
        .containsExactly(SyntaxProblem.Kind.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t "})
  void givesNothingForABlankFile(String text) {
    assertThat(tree(text).documents()).isEmpty();
    assertThat(tree(text).problems()).isEmpty();
  }

  @Test
  void countsColumnsInCodePointsAndUnits() {
    MappingNode root = (MappingNode) read("{\"😀\": 1}");
    Span value = root.get("😀").orElseThrow().span();

    assertThat(value.startColumn()).isEqualTo(7);
    assertThat(value.startColumnUtf16()).isEqualTo(8);
  }

  private static SyntaxTree tree(String text) {
    return JsonReader.read(SourceFile.of("file.json", text), SyntaxLimits.DEFAULT);
  }

  private static Node read(String text) {
    SyntaxTree tree = tree(text);
    assertThat(tree.problems()).isEmpty();
    return tree.documents().get(0);
  }
}
