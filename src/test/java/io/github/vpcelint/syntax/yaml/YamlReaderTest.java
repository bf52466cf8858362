package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Trees;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "a: 1⏎b: [x, 'y', \"z\"] ¦ {\"a\": 1, \"b\": [\"x\", \"y\", \"z\"]}",
        "a:⏎- 1⏎- - 2⏎  - 3⏎b:⏎  - c: d⏎    e: f ¦ {\"a\": [1, [2, 3]], \"b\": [{\"c\": \"d\", \"e\": \"f\"}]}",
        "{a: 1, b, c: } ¦ {\"a\": 1, \"b\": null, \"c\": null}",
        "[a: 1, b: , c] ¦ [{\"a\": 1}, {\"b\": null}, \"c\"]",
        "a:⏎b:⏎-⏎- ~ ¦ {\"a\": null, \"b\": [null, null]}",
        "? a⏎: b⏎? c ¦ {\"a\": \"b\", \"c\": null}",
        "1: 2⏎yes: no⏎~: x⏎?⏎: y ¦ {\"1\": 2, \"yes\": false, \"~\": \"x\", \"\": \"y\"}",
        "a: b c⏎  d⏎⏎  e ¦ {\"a\": \"b c d\\ne\"}",
        "'a''b': 'it''s' ¦ {\"a'b\": \"it's\"}",
        "\"a\\tb\": \"\\x41\\u00e9\\U0001F600\\⏎  x\" ¦ {\"a\tb\": \"Aé😀x\"}",
        "a: |⏎  x⏎   y⏎⏎  z⏎ ¦ {\"a\": \"x\\n y\\n\\nz\\n\"}",
        "a: >-⏎  x⏎  y⏎⏎  z⏎ ¦ {\"a\": \"x y\\nz\"}",
        "a: |+⏎  x⏎⏎b: 1 ¦ {\"a\": \"x\\n\\n\", \"b\": 1}",
        "!Sub a ¦ !Sub \"a\"",
        "a: !If [c, !Ref b, 1] ¦ {\"a\": !If [\"c\", !Ref \"b\", 1]}",
        "a: !Sub⏎  - x⏎  - {y: !Ref 12} ¦ {\"a\": !Sub [\"x\", {\"y\": !Ref \"12\"}]}",
        "a: !Ref⏎b: !Ref '' ¦ {\"a\": !Ref \"\", \"b\": !Ref \"\"}",
        "a: !<!Sub> x⏎b: !<tag:yaml.org,2002:str> 1 ¦ {\"a\": !Sub \"x\", \"b\": \"1\"}",
        "a: !!str 1⏎b: !!int '1'⏎c: !!bool yes⏎d: !!null x⏎e: !!set {f} ¦ {\"a\": \"1\", \"b\": 1, \"c\": true, \"d\": null, \"e\": {\"f\": null}}",
        "a: !!float 1⏎b: !!binary AQ==⏎c: ! 1 ¦ {\"a\": 1, \"b\": \"AQ==\", \"c\": 1}",
        "%TAG !x! tag:example.com,2000:⏎---⏎a: !x!y z ¦ {\"a\": tag:example.com,2000:y \"z\"}",
        "a: &x {b: 1}⏎c: *x⏎d: [*x, *x] ¦ {\"a\": {\"b\": 1}, \"c\": {\"b\": 1}, \"d\": [{\"b\": 1}, {\"b\": 1}]}",
        "a: &x y⏎*x : z ¦ {\"a\": \"y\", \"y\": \"z\"}",
        "&a a: &b b⏎c: !Sub &d e⏎f: &g !Sub h ¦ {\"a\": \"b\", \"c\": !Sub \"e\", \"f\": !Sub \"h\"}",
        "# only a comment⏎--- # another⏎a: b # last ¦ {\"a\": \"b\"}",
      })
  void reads(String written, String shape) {
    assertThat(Trees.shape(read(written.replace('⏎', '\n')))).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({
    "012345678901, 012345678901",
    "065115117704, 065115117704",
    "123456789012, 123456789012",
    "0x1F, 0x1F",
    "-1.5e+3, -1.5e+3",
    "1_000, 1_000",
    ".5, .5",
    "-.inf, -.inf",
    ".NaN, .NaN",
    "Yes, true",
    "on, true",
    "NO, false",
    "Off, false",
    "True, true",
    "~, null",
    "NULL, null",
    "2012-10-17, '\"2012-10-17\"'",
    "2012-10-17T00:00:00Z, '\"2012-10-17T00:00:00Z\"'",
    "12:30:45, '\"12:30:45\"'",
    "y, '\"y\"'",
    "N, '\"N\"'",
    "1.2.3, '\"1.2.3\"'",
    "1e, '\"1e\"'",
    "+, '\"+\"'",
    "., '\".\"'",
    "0x, '\"0x\"'",
    "_1, '\"_1\"'",
    "tRUE, '\"tRUE\"'",
    "'''yes''', '\"yes\"'",
    "\"1\", '\"1\"'",
  })
  void resolvesScalarsAsCloudFormationDoes(String written, String shape) {
    Node value = ((MappingNode) read("a: " + written)).get("a").orElseThrow();

    assertThat(Trees.shape(value)).isEqualTo(shape);
    assertThat(value.span().text()).isEqualTo(written);
  }

  @Test
  void knowsWhereEachNodeIsWritten() {
    MappingNode root =
        (MappingNode)
            read(
                "a:\n  - x # comment\n  - 'y'\n\nb: !Sub\n  - c\n  - d: e\n    f:\n\ng: {h: [1]} # end\n");

    assertThat(spans(root))
        .containsExactly(
            "a:\n  - x # comment\n  - 'y'\n\nb: !Sub\n  - c\n  - d: e\n    f:\n\ng: {h: [1]}",
            "a",
            "- x # comment\n  - 'y'",
            "x",
            "'y'",
            "b",
            "!Sub\n  - c\n  - d: e\n    f:",
            "c",
            "d: e\n    f:",
            "d",
            "e",
            "f",
            "",
            "g",
            "{h: [1]}",
            "h",
            "[1]",
            "1");
  }

  @Test
  void endsObjectsWithoutBracketsAfterTheirLastValue() {
    SequenceNode list = (SequenceNode) read("[a: 1 , ? b , {c: 2}, d : ]");

    assertThat(list.items())
        .extracting(n -> n.span().text())
        .containsExactly("a: 1", "? b", "{c: 2}", "d :");
  }

  @Test
  void putsMissingValuesAfterTheirKey() {
    MappingNode root = (MappingNode) read("a:\n\n\nb :  # none\n? c\n\n");

    assertThat(root.entries()).extracting(e -> e.value().span().start()).containsExactly(2, 8, 20);
  }

  @Test
  void expandsMergeKeys() {
    MappingNode root =
        (MappingNode)
            read(
                """
                base: &base {a: 1, b: 2, b: 3}
                more: &more {b: 4, c: 5}
                one:
                  x: 0
                  <<: *base
                  a: 9
                two:
                  <<: [*more, *base]
                  <<: {z: 7}
                "<<": text
                """);

    assertThat(Trees.shape(root.get("one").orElseThrow()))
        .isEqualTo("{\"x\": 0, \"b\": 3, \"a\": 9}");
    assertThat(Trees.shape(root.get("two").orElseThrow()))
        .isEqualTo("{\"b\": 4, \"c\": 5, \"a\": 1, \"z\": 7}");
    assertThat(Trees.shape(root.get("<<").orElseThrow())).isEqualTo("\"text\"");
    assertThat(((MappingNode) root.get("one").orElseThrow()).entry("b").orElseThrow().key().span())
        .isEqualTo(
            ((MappingNode) root.get("base").orElseThrow()).entry("b").orElseThrow().key().span());
  }

  @Test
  void keepsRepeatedKeysAndReportsThem() {
    SyntaxTree tree = tree("a: 1\nb:\n  'c': 1\n  c: 2\na: 3\n");

    assertThat(Trees.shape(tree.documents().get(0)))
        .isEqualTo("{\"a\": 1, \"b\": {\"c\": 1, \"c\": 2}, \"a\": 3}");
    assertThat(tree.problems())
        .extracting(p -> p.span().startLine() + "<" + p.other().startLine())
        .containsExactly("4<3", "5<1");
    assertThat(tree.problems())
        .extracting(SyntaxProblem::kind)
        .containsOnly(SyntaxProblem.Kind.DUPLICATE_KEY);
  }

  @Test
  void readsEachDocumentThatIsNotEmpty() {
    SyntaxTree tree = tree("---\n---\na: &x 1\n...\n---\n# nothing\n--- b\n");

    assertThat(tree.problems()).isEmpty();
    assertThat(tree.documents()).extracting(Trees::shape).containsExactly("{\"a\": 1}", "\"b\"");
  }

  @Test
  void keepsDocumentsBeforeABrokenOne() {
    SyntaxTree tree = tree("a: &x 1\n---\nb: *x\n---\nc: 1\n");

    assertThat(tree.documents()).extracting(Trees::shape).containsExactly("{\"a\": 1}");
    assertThat(tree.problems()).extracting(p -> p.span().text()).containsExactly("*x");
  }

  @Test
  void givesNothingForAFileWithoutContent() {
    for (String text : List.of("", "\n", "# comment", "---\n")) {
      assertThat(tree(text).documents()).isEmpty();
      assertThat(tree(text).problems()).isEmpty();
    }
  }

  @Test
  void countsPlacesBehindAstralCharactersAndCarriageReturns() {
    MappingNode root = (MappingNode) read("😀: '😀'\r\n'a': \"b\"\r\nc: |\r\n  😀d\r\n  e\r\n");

    assertThat(spans(root))
        .containsExactly(
            "😀: '😀'\r\n'a': \"b\"\r\nc: |\r\n  😀d\r\n  e",
            "😀",
            "'😀'",
            "'a'",
            "\"b\"",
            "c",
            "|\r\n  😀d\r\n  e");
    assertThat(Trees.shape(root))
        .isEqualTo("{\"😀\": \"😀\", \"a\": \"b\", \"c\": \"😀d\\ne\\n\"}");
    assertThat(root.get("😀").orElseThrow().span().startColumn()).isEqualTo(4);
    assertThat(root.get("😀").orElseThrow().span().startColumnUtf16()).isEqualTo(5);
  }

  static List<String> spans(Node root) {
    List<Node> nodes = new java.util.ArrayList<>();
    collect(root, nodes);
    return nodes.stream().map(n -> n.span().text()).toList();
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    if (node instanceof MappingNode mapping) {
      for (MappingNode.Entry entry : mapping.entries()) {
        nodes.add(entry.key());
        collect(entry.value(), nodes);
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.items().forEach(item -> collect(item, nodes));
    }
  }

  private static SyntaxTree tree(String text) {
    return YamlReader.read(SourceFile.of("file.yaml", text), SyntaxLimits.DEFAULT);
  }

  private static Node read(String text) {
    SyntaxTree tree = tree(text);
    assertThat(tree.problems())
        .filteredOn(p -> p.kind() != SyntaxProblem.Kind.DUPLICATE_KEY)
        .extracting(SyntaxProblem::message)
        .isEmpty();
    return tree.documents().get(0);
  }
}
