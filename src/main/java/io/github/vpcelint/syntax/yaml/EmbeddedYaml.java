package io.github.vpcelint.syntax.yaml;

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
import java.util.ArrayList;
import java.util.List;

/**
 * Reads YAML that stands in a text of another document, such as a template in a string of a
 * template. All spans and origins point into the outer file.
 */
public final class EmbeddedYaml {
  private final Origin outer;

  private EmbeddedYaml(Origin outer) {
    this.outer = outer;
  }

  /** Reads the text of a scalar. */
  public static SyntaxTree read(ScalarNode scalar, SyntaxLimits limits) {
    SourceFile file = scalar.origin().file();
    SyntaxTree inner = YamlReader.read(SourceFile.of(file.path(), scalar.text()), limits);
    EmbeddedYaml moved = new EmbeddedYaml(scalar.origin());
    List<Node> documents = new ArrayList<>();
    for (Node document : inner.documents()) {
      documents.add(moved.node(document));
    }
    List<SyntaxProblem> problems = new ArrayList<>();
    for (SyntaxProblem problem : inner.problems()) {
      problems.add(
          new SyntaxProblem(
              problem.kind(),
              moved.span(problem.span()),
              problem.message(),
              problem.help(),
              moved.span(problem.other())));
    }
    return new SyntaxTree(file, documents, problems);
  }

  private Node node(Node node) {
    if (node instanceof MappingNode map) {
      List<MappingNode.Entry> entries = new ArrayList<>(map.entries().size());
      for (MappingNode.Entry entry : map.entries()) {
        entries.add(new MappingNode.Entry(scalar(entry.key()), node(entry.value())));
      }
      return new MappingNode(entries, map.tag(), span(map.span()));
    }
    if (node instanceof SequenceNode list) {
      List<Node> items = new ArrayList<>(list.items().size());
      for (Node item : list.items()) {
        items.add(node(item));
      }
      return new SequenceNode(items, list.tag(), span(list.span()));
    }
    return scalar((ScalarNode) node);
  }

  private ScalarNode scalar(ScalarNode scalar) {
    Origin inner = scalar.origin();
    int length = scalar.text().length();
    int[] places = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      places[i] = inner.fileOffset(i);
    }
    Span whole = inner.span();
    Origin origin = outer.within(whole.start(), whole.end(), places[0], places, length);
    return new ScalarNode(scalar.kind(), scalar.text(), scalar.tag(), origin);
  }

  private Span span(Span inner) {
    return outer.slice(inner.start(), inner.end());
  }
}
