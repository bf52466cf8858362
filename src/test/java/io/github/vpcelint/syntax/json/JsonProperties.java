package io.github.vpcelint.syntax.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonProperties {

  @Property(tries = 5000)
  void whatJacksonRefusesIsExplained(@ForAll @From("almostJson") String text) {
    SourceFile file = SourceFile.of("f.json", text);

    SyntaxTree tree = JsonReader.read(file, SyntaxLimits.DEFAULT);

    boolean refused = tree.problems().stream().anyMatch(p -> p.kind() == SyntaxProblem.Kind.PARSE);
    assertThat(JsonDiagnosis.of(text, Origin.ofFile(file), 0).isPresent()).isEqualTo(refused);
    assertThat(tree.documents()).hasSize(refused || text.isBlank() ? 0 : 1);
  }

  @Property(tries = 5000)
  void holesMakeNoDifferenceToThat(@ForAll @From("almostJsonWithHoles") String text) {
    Origin origin = Origin.ofFile(SourceFile.of("f.json", text));

    SyntaxTree tree = EmbeddedJson.readWithHoles(text, origin, 2, SyntaxLimits.DEFAULT);

    boolean refused = tree.problems().stream().anyMatch(p -> p.kind() == SyntaxProblem.Kind.PARSE);
    assertThat(JsonDiagnosis.of(text, origin, 2).isPresent()).isEqualTo(refused);
  }

  @Provide
  Arbitrary<String> almostJson() {
    return pieces(
        "{", "}", "[", "]", ",", ":", "\"a\"", "\"\\n\"", "\"", "\\", "\\u00e9", "\\ud800", "1",
        "0", "-", ".5", "e3", "E+", "true", "nul", "null", " ", "\n", "\t", "\f", "'", "//", "é",
        "😀", "\0");
  }

  @Provide
  Arbitrary<String> almostJsonWithHoles() {
    return pieces(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"a\"",
        "\"\uE000\\n\"",
        "\uE000",
        "\uE001",
        "\uE002",
        "1",
        "0",
        "-",
        ".",
        "e",
        "true");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(12).map(list -> String.join("", list));
  }
}
