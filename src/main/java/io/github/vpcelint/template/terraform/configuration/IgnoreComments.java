package io.github.vpcelint.template.terraform.configuration;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.IgnoreDirective;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.IgnoreEntry;
import io.github.vpcelint.template.terraform.expression.JsonExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a file in Terraform's JSON syntax asks to be left alone: a {@code "//"} key with a
 * directive is about the object that it stands in, and the name of that object.
 */
public final class IgnoreComments {
  private final List<IgnoreEntry> entries = new ArrayList<>();

  private IgnoreComments() {}

  /** The entries of a file. */
  public static List<IgnoreEntry> in(SourceFile file, Node root) {
    if (!file.text().contains(IgnoreDirective.MARK)) {
      return List.of();
    }
    IgnoreComments comments = new IgnoreComments();
    comments.visit(root, root.span().start());
    return List.copyOf(comments.entries);
  }

  private void visit(Node node, int start) {
    if (node instanceof MappingNode map) {
      for (MappingNode.Entry entry : map.entries()) {
        if (entry.key().text().equals(JsonExpressions.COMMENT_KEY)) {
          add(entry.value(), new Span(map.span().file(), start, map.span().end()));
        } else {
          visit(entry.value(), entry.key().span().start());
        }
      }
    } else if (node instanceof SequenceNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        // The name before a list of one block is that block's.
        Node item = list.items().get(i);
        visit(item, list.items().size() == 1 ? start : item.span().start());
      }
    }
  }

  private void add(Node comment, Span scope) {
    if (comment instanceof ScalarNode text) {
      Optional<IgnoreDirective> directive = IgnoreDirective.of(text.text());
      if (directive.isPresent()) {
        entries.add(
            new IgnoreEntry(directive.get().rules(), directive.get().reason(), text.span(), scope));
      }
    }
  }
}
