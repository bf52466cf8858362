package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in HCL as the located tree that its JSON form has: a block is an object under its type and
 * its labels, several blocks of one type inside of a block are a list, expressions are leaves.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json">JSON Configuration
 *     Syntax</a>
 */
final class HclTree {
  private final List<SyntaxProblem> problems = new ArrayList<>();

  private HclTree() {}

  /**
   * The tree of a file.
   *
   * @param problems what was wrong with it, although it could be read
   */
  static SyntaxTree of(HclFile file, List<SyntaxProblem> problems) {
    HclTree tree = new HclTree();
    tree.problems.addAll(problems);
    MappingNode root = tree.root(file);
    return new SyntaxTree(file.file(), List.of(root), List.copyOf(tree.problems));
  }

  private MappingNode root(HclFile file) {
    List<MappingNode.Entry> entries = attributes(file.body());
    // Blocks at the top stay in their order, one entry each: they are told apart by their labels.
    for (HclBody.Block block : file.body().blocks()) {
      entries.add(new MappingNode.Entry(key(block.type(), block.typeSpan()), labelled(block, 0)));
    }
    return new MappingNode(entries, "", file.body().span());
  }

  private MappingNode body(HclBody body, Span span) {
    List<MappingNode.Entry> entries = attributes(body);
    List<String> done = new ArrayList<>();
    for (HclBody.Block block : body.blocks()) {
      if (!done.contains(block.type())) {
        done.add(block.type());
        entries.add(new MappingNode.Entry(key(block.type(), block.typeSpan()), all(block, body)));
      }
    }
    return new MappingNode(entries, "", span);
  }

  private List<MappingNode.Entry> attributes(HclBody body) {
    List<MappingNode.Entry> entries = new ArrayList<>();
    for (HclBody.Attribute attribute : body.attributes()) {
      entries.add(
          new MappingNode.Entry(
              key(attribute.name(), attribute.nameSpan()), new HclNode(attribute.value())));
    }
    if (entries.size() > 1) {
      problems.addAll(RepeatedNames.in(body));
    }
    return entries;
  }

  /** The blocks of one type: an object for one, a list for several. */
  private Node all(HclBody.Block first, HclBody body) {
    List<Node> blocks = new ArrayList<>();
    for (HclBody.Block block : body.blocks()) {
      if (block.type().equals(first.type())) {
        blocks.add(labelled(block, 0));
      }
    }
    if (blocks.size() == 1) {
      return blocks.get(0);
    }
    Span last = blocks.get(blocks.size() - 1).span();
    Span all = new Span(last.file(), blocks.get(0).span().start(), last.end());
    return new SequenceNode(blocks, "", all);
  }

  private MappingNode labelled(HclBody.Block block, int label) {
    if (label == block.labels().size()) {
      return body(block.body(), block.span());
    }
    HclBody.Label name = block.labels().get(label);
    MappingNode.Entry entry =
        new MappingNode.Entry(key(name.text(), name.span()), labelled(block, label + 1));
    return new MappingNode(List.of(entry), "", block.span());
  }

  private static ScalarNode key(String text, Span span) {
    boolean quoted = span.end() - span.start() == text.length() + 2;
    Origin origin =
        Origin.verbatim(span.file(), span.start(), span.end(), span.start() + (quoted ? 1 : 0));
    return new ScalarNode(ScalarNode.Kind.STRING, text, "", origin);
  }
}
