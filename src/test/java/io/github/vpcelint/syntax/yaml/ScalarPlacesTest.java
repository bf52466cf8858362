package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.json.EmbeddedJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the file for each character of a text. */
class ScalarPlacesTest {

  @Test
  void ofAPlainTextOnSeveralLines() {
    assertThat(places("a: one\n  two\t\n\n   three\n"))
        .containsExactly("o", "n", "e", "⏎··", "t", "w", "o", "→⏎⏎···", "t", "h", "r", "e", "e");
  }

  @Test
  void ofASingleQuotedText() {
    assertThat(places("a: 'it''s\n  \n  x  '"))
        .containsExactly("i", "t", "''", "s", "⏎··⏎··", "x", "·", "·");
  }

  @Test
  void ofADoubleQuotedText() {
    assertThat(places("a: \"\\x41\\t\\\n  b \\\n c\n\n d\\U0001F600\""))
        .containsExactly("\\x41", "\\t\\⏎··", "b", "·\\⏎·", "c", "⏎⏎·", "d", "", "\\U0001F600");
  }

  @Test
  void ofALiteralBlock() {
    assertThat(places("a: |\n\n  x\n    y\n  \n  z\n\n"))
        .containsExactly("⏎··", "x", "⏎··", "·", "·", "y", "⏎··", "⏎··", "z", "");
  }

  @Test
  void ofAFoldedBlock() {
    assertThat(places("a: >\n  x\n  y\n\n\n   z\n   z\n  w\n"))
        .containsExactly(
            "x", "⏎··", "y", "⏎", "⏎", "⏎··", "·", "z", "⏎··", "·", "z", "⏎··", "w", "");
  }

  @Test
  void ofABlockWithAnIndicator() {
    assertThat(places("a: |2-\n    x\n   y\n")).containsExactly("·", "·", "x", "⏎··", "·", "y");
  }

  @Test
  void ofABlockThatKeepsItsEnd() {
    ScalarNode scalar = scalar("a: |+\n  x\n\n\nb: 1\n");

    assertThat(scalar.text()).isEqualTo("x\n\n\n");
    assertThat(scalar.span().text()).isEqualTo("|+\n  x");
    assertThat(scalar.origin().slice(1, 4).start()).isEqualTo(scalar.span().end());
  }

  @Test
  void ofATruthValueInOtherWords() {
    ScalarNode scalar = scalar("a: !!bool On");

    assertThat(scalar.text()).isEqualTo("true");
    assertThat(scalar.origin().slice(0, 4).text()).isEqualTo("On");
    assertThat(scalar.span().text()).isEqualTo("!!bool On");
  }

  @Test
  void ofJsonInAFoldedBlock() {
    ScalarNode scalar = scalar("a: >\n  {\"b\":\n   [\"c\",\n   \"\\u0064\"]}\n");

    SyntaxTree tree = EmbeddedJson.read(scalar, SyntaxLimits.DEFAULT);

    MappingNode root = (MappingNode) tree.documents().get(0);
    assertThat(YamlReaderTest.spans(root))
        .containsExactly(
            "{\"b\":\n   [\"c\",\n   \"\\u0064\"]}",
            "\"b\"",
            "[\"c\",\n   \"\\u0064\"]",
            "\"c\"",
            "\"\\u0064\"");
  }

  private static List<String> places(String text) {
    ScalarNode scalar = scalar(text);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < scalar.text().length(); i++) {
      places.add(
          scalar
              .origin()
              .slice(i, i + 1)
              .text()
              .replace('\n', '⏎')
              .replace(' ', '·')
              .replace('\t', '→'));
    }
    return places;
  }

  private static ScalarNode scalar(String text) {
    SyntaxTree tree = YamlReader.read(SourceFile.of("file.yaml", text), SyntaxLimits.DEFAULT);
    assertThat(tree.problems()).isEmpty();
    return (ScalarNode) ((MappingNode) tree.documents().get(0)).get("a").orElseThrow();
  }
}
