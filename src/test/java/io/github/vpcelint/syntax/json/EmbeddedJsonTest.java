package io.github.vpcelint.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.Origin;
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

class EmbeddedJsonTest {

  @Test
  void pointsIntoTheOuterFileThroughTwoLevelsOfEscapes() {
    String policy = "{\"Action\":\"s3:Get\\u002a\"}";
    String outer = "{\"p\": " + quoted("{\"inner\": " + quoted(policy) + "}") + "}";
    SourceFile file = SourceFile.of("plan.json", outer);
    MappingNode root = root(JsonReader.read(file, SyntaxLimits.DEFAULT));

    MappingNode middle = root(EmbeddedJson.read(scalar(root, "p"), SyntaxLimits.DEFAULT));
    MappingNode inner = root(EmbeddedJson.read(scalar(middle, "inner"), SyntaxLimits.DEFAULT));
    ScalarNode action = scalar(inner, "Action");

    assertThat(action.text()).isEqualTo("s3:Get*");
    assertThat(action.span().file()).isSameAs(file);
    assertThat(action.span().text()).isEqualTo("\\\\\\\"s3:Get\\\\\\\\u002a\\\\\\\"");
    assertThat(action.origin().slice(0, 2).text()).isEqualTo("s3");
    assertThat(action.origin().slice(6, 7).text()).isEqualTo("\\\\\\\\u002a");
    assertThat(inner.entries().get(0).key().span().text()).isEqualTo("\\\\\\\"Action\\\\\\\"");
    assertThat(inner.span().text()).startsWith("{").endsWith("}");
  }

  @Test
  void putsProblemsIntoTheOuterFile() {
    SourceFile file = SourceFile.of("t.json", "{\n \"p\": \"{\\\"a\\\": 1,\\n}\"}");
    MappingNode root = root(JsonReader.read(file, SyntaxLimits.DEFAULT));

    SyntaxTree tree = EmbeddedJson.read(scalar(root, "p"), SyntaxLimits.DEFAULT);

    assertThat(tree.file()).isSameAs(file);
    assertThat(tree.documents()).isEmpty();
    SyntaxProblem problem = tree.problems().get(0);
    assertThat(problem.message()).isEqualTo("Nothing follows this comma before the closing }.");
    assertThat(problem.span().text()).isEqualTo(",");
    assertThat(problem.span().startLine()).isEqualTo(2);
  }

  @Test
  void holeIsNoDigitOfAnEscape() {
    SyntaxTree tree = withHoles("[\"\\u00e\uE000\"]", 1);

    assertThat(tree.problems().get(0).message())
        .isEqualTo("Four hexadecimal digits have to follow \\u.");
  }

  @Test
  void keepsHolesInTextsAndKeys() {
    SyntaxTree tree = withHoles("{\"Resource\": \"arn:\uE000:\\u0073\uE001\", \"\uE002\": 1}", 3);

    MappingNode root = root(tree);
    assertThat(scalar(root, "Resource").kind()).isEqualTo(ScalarNode.Kind.STRING);
    assertThat(scalar(root, "Resource").text()).isEqualTo("arn:\uE000:s\uE001");
    assertThat(root.has("\uE002")).isTrue();
  }

  @Test
  void takesAHoleForAValue() {
    SyntaxTree tree = withHoles("{\"a\": \uE000, \"b\": [ \uE001 , 1\uE002, \uE000\uE001]}", 3);

    MappingNode root = root(tree);
    assertThat(scalar(root, "a").kind()).isEqualTo(ScalarNode.Kind.HOLE);
    assertThat(scalar(root, "a").text()).isEqualTo("\uE000");
    assertThat(((SequenceNode) root.get("b").orElseThrow()).items())
        .extracting(n -> ((ScalarNode) n).text())
        .containsExactly("\uE001", "1\uE002", "\uE000\uE001");
    assertThat(((SequenceNode) root.get("b").orElseThrow()).items())
        .extracting(n -> ((ScalarNode) n).kind())
        .containsOnly(ScalarNode.Kind.HOLE);
  }

  @Test
  void takesAHoleForTheWholeText() {
    ScalarNode hole = (ScalarNode) withHoles(" \uE000 ", 1).documents().get(0);

    assertThat(hole.kind()).isEqualTo(ScalarNode.Kind.HOLE);
    assertThat(hole.span().text()).isEqualTo("\uE000");
  }

  @Test
  void takesOnlyAnnouncedCharactersForHoles() {
    SyntaxTree tree = withHoles("[\uE001]", 1);

    assertThat(tree.documents()).isEmpty();
    assertThat(tree.problems())
        .extracting(SyntaxProblem::kind)
        .containsExactly(SyntaxProblem.Kind.PARSE);
    assertThat(withHoles("[\"\uE001\"]", 1).problems()).isEmpty();
  }

  @Test
  void refusesAHoleInThePlaceOfAnEntry() {
    assertThat(withHoles("{\uE000}", 1).documents()).isEmpty();
    assertThat(withHoles("{\uE000}", 1).problems()).hasSize(1);
  }

  @Test
  void showsATextFromElsewhereAtThePlaceThatStandsForIt() {
    Span place = new Span(SourceFile.of("t.yaml", "Ref: Policy"), 5, 11);

    SyntaxTree tree =
        EmbeddedJson.read("{\"a\": [1, 2]}", Origin.shownAt(place), SyntaxLimits.DEFAULT);

    assertThat(scalarSpans(tree.documents().get(0))).isEqualTo("Policy");
  }

  private static String scalarSpans(Node node) {
    return ((MappingNode) node).entries().get(0).value().span().text();
  }

  private static SyntaxTree withHoles(String text, int holes) {
    SourceFile file = SourceFile.of("t.json", text);
    return EmbeddedJson.readWithHoles(text, Origin.ofFile(file), holes, SyntaxLimits.DEFAULT);
  }

  private static MappingNode root(SyntaxTree tree) {
    assertThat(tree.problems()).isEmpty();
    return (MappingNode) tree.documents().get(0);
  }

  private static ScalarNode scalar(MappingNode mapping, String key) {
    return (ScalarNode) mapping.get(key).orElseThrow();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
