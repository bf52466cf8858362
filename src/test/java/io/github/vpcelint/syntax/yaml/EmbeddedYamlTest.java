package io.github.vpcelint.syntax.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** YAML in a text of YAML: every part of it stands where its characters do. */
class EmbeddedYamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "body: |\n  key: [one, 'two']\n  other: |-\n    three\n",
        "body: >\n  key: [one,\n\n  'two']\n\n  other: three\n",
        "body: \"key: [one, 'two']\\nother: three\"\n",
        "body: 'key: [one, ''two'']\n\n\n  other: three'\n",
        "{\"body\": \"key: [one, \\\"two\\\"]\\n\\u006fther: three\"}\n"
      })
  void scalarsStandAtTheirCharacters(String outer) {
    SyntaxTree tree = EmbeddedYaml.read(body(outer), SyntaxLimits.DEFAULT);

    assertThat(tree.problems()).isEmpty();
    List<String> found = new ArrayList<>();
    collect(tree.documents().get(0), found);
    assertThat(found).containsExactly("key", "one", "two", "other", "three");
  }

  @ParameterizedTest
  @ValueSource(strings = {"body: |\n  a: 1\n  b: [\n", "body: \"a: 1\\nb: [\"\n"})
  void problemsStandInTheOuterFile(String outer) {
    SyntaxTree tree = EmbeddedYaml.read(body(outer), SyntaxLimits.DEFAULT);

    assertThat(tree.documents()).isEmpty();
    assertThat(tree.problems().get(0).span().start()).isGreaterThanOrEqualTo(outer.indexOf("b: ["));
  }

  private static ScalarNode body(String outer) {
    SyntaxTree tree = YamlReader.read(SourceFile.of("outer.yaml", outer), SyntaxLimits.DEFAULT);
    return (ScalarNode) ((MappingNode) tree.documents().get(0)).get("body").orElseThrow();
  }

  /** Collects the scalars' texts as they stand in the outer file. */
  private static void collect(Node node, List<String> found) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        collect(entry.key(), found);
        collect(entry.value(), found);
      }
    } else if (node instanceof SequenceNode list) {
      list.items().forEach(item -> collect(item, found));
    } else if (node instanceof ScalarNode scalar) {
      int length = scalar.text().length();
      String written = scalar.origin().slice(0, length).text();
      found.add(written.replace("\\u006f", "o"));
    }
  }
}
