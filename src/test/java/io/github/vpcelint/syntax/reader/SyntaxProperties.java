package io.github.vpcelint.syntax.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.FileContent;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.TextDecoder;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.LocatedTrees;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Trees;
import io.github.vpcelint.syntax.json.JsonReader;
import io.github.vpcelint.syntax.yaml.YamlReader;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SyntaxProperties {
  private static final SyntaxLimits LIMITS = SyntaxLimits.DEFAULT;

  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void anyTextGivesATreeOrAProblem(@ForAll @From("almostYaml") String text) {
    SourceFile file = SourceFile.of("file.yaml", text);

    SyntaxTree tree = YamlReader.read(file, LIMITS);

    LocatedTrees.check(tree);
    for (SyntaxProblem problem : tree.problems()) {
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.help()).isNotBlank();
    }
    for (Comment comment : YamlReader.comments(file, "")) {
      assertThat(comment.span().text()).startsWith("#");
    }
  }

  @Property
  void anyBytesGiveATreeOrAProblem(@ForAll byte[] bytes) {
    if (TextDecoder.decode("file", bytes) instanceof FileContent.Text text) {
      LocatedTrees.check(new SyntaxReader(LIMITS).read(text.file()));
      LocatedTrees.check(JsonReader.read(text.file(), LIMITS));
      LocatedTrees.check(YamlReader.read(text.file(), LIMITS));
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void jsonAndYamlGiveTheSameTree(@ForAll @From("values") Object value, @ForAll long style) {
    String json = new DocumentWriter(style).json(value);
    String yaml = new DocumentWriter(style).yaml(value);

    String expected = shape(JsonReader.read(SourceFile.of("f.json", json), LIMITS));

    assertThat(shape(YamlReader.read(SourceFile.of("f.yaml", json), LIMITS))).isEqualTo(expected);
    assertThat(shape(YamlReader.read(SourceFile.of("f.yaml", yaml), LIMITS)))
        .as(yaml)
        .isEqualTo(expected);
  }

  private static String shape(SyntaxTree tree) {
    LocatedTrees.check(tree);
    assertThat(tree.problems()).as(tree.file().text()).isEmpty();
    assertThat(tree.documents()).as(tree.file().text()).hasSize(1);
    Node root = tree.documents().get(0);
    return Trees.shape(root);
  }

  @Provide
  Arbitrary<String> almostYaml() {
    return Arbitraries.of(
            "a",
            "b: ",
            "c:",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "\n\n  ",
            "'",
            "\"",
            "\"x\\n\"",
            "''",
            "\\\n",
            "\\",
            ": ",
            " # c",
            "#",
            "|\n",
            ">\n",
            "|-\n  ",
            ">+\n  ",
            "|2\n  ",
            " ",
            "é",
            "😀",
            "\t",
            "\r\n",
            "\r",
            "\u2028",
            "\u0085",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "!t ",
            "!!str ",
            "&x ",
            "*x",
            "<<: ",
            "---\n",
            "...\n",
            "yes",
            "~",
            "?",
            "x y",
            "%",
            "@",
            "\0",
            "\uD800")
        .list()
        .ofMaxSize(14)
        .map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<Object> values() {
    Arbitrary<Object> scalars =
        Arbitraries.oneOf(
            texts().map(text -> (Object) text),
            Arbitraries.of(true, false, 0, -7, 12345678901L, 1.5));
    return Arbitraries.recursive(() -> scalars, this::nested, 0, 3);
  }

  private Arbitrary<Object> nested(Arbitrary<Object> inner) {
    Arbitrary<Map<String, Object>> objects =
        Arbitraries.maps(texts().filter(key -> !key.equals("<<")), inner).ofMaxSize(3);
    return Arbitraries.oneOf(
        inner.list().ofMaxSize(3).map(list -> (Object) list), objects.map(map -> (Object) map));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "", " ", "a", "yes", "null", "1", "a: b", "# x", "- ", "é", "\n", "x\n\n y\n"),
        Arbitraries.strings().withChars("ab \n\t'\"\\:#-{}é").ofMaxLength(12),
        Arbitraries.of("a b c", "😀 z", "a\u2028b", "s3:*", "*", "arn:aws:s3:::a/*", "{"));
  }
}
