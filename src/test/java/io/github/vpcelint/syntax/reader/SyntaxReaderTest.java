package io.github.vpcelint.syntax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.TextDecoder;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Trees;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxReaderTest {
  private final SyntaxReader reader = new SyntaxReader(SyntaxLimits.DEFAULT);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a.json, {\"a\": 1}",
        "a.template, {\"a\": 1}",
        "a.template, a: 1",
        "a.yaml, {\"a\": 1}",
        "a.yaml, {a: 1}",
        "a.yml, `{a: 1,}`",
        "a.template, `{\"a\": 1,}`",
        "-, {\"a\": 1}",
        "-, a: 1",
        "policy, \t{\"a\":1}",
      })
  void readsByContentAndName(String path, String text) {
    SyntaxTree tree = read(path, text);

    assertThat(tree.problems()).isEmpty();
    assertThat(tree.documents()).extracting(Trees::shape).containsExactly("{\"a\": 1}");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "a.json ¦ {\"a\": 1,} ¦ Nothing follows this comma before the closing }.",
        "a.JSON ¦ a: 1 ¦ This text has no quotation marks.",
        "a.template ¦ {\"a\": [1} ¦ This } does not close the list that starts on line 1, which is the one still open.",
        "a.yaml ¦ {\"a\": [1} ¦ A comma or ] is missing before this, in the list that starts on line 1.",
      })
  void explainsInTheTermsOfTheFormatThatIsMeant(String path, String text, String message) {
    assertThat(read(path, text).problems().get(0).message()).isEqualTo(message);
  }

  @Test
  void readsJsonAsJsonWhateverTheName() {
    // In YAML 1.1 a tab cannot stand there, and "\/" is no escape.
    assertThat(read("a.yaml", "{\n\t\"a\": \"\\/\"}").problems()).isEmpty();
  }

  @Test
  void readsEveryEncodingAlike() {
    String text = "a: 😀\r\nb: [é]\r\n";

    for (byte[] bytes :
        new byte[][] {
          text.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
          ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
          text.getBytes(StandardCharsets.UTF_16LE)
        }) {
      SourceFile file = ((FileContent.Text) TextDecoder.decode("a.yaml", bytes)).file();
      assertThat(reader.read(file).documents())
          .extracting(Trees::shape)
          .containsExactly("{\"a\": \"😀\", \"b\": [\"é\"]}");
    }
  }

  @Test
  void findsCommentsInYamlOnly() {
    String text = "{ # x\n}";

    assertThat(reader.comments(SourceFile.of("a.yaml", text), "x")).hasSize(1);
    assertThat(reader.comments(SourceFile.of("a.json", text), "x")).isEmpty();
  }

  private SyntaxTree read(String path, String text) {
    return reader.read(SourceFile.of(path, text));
  }
}
