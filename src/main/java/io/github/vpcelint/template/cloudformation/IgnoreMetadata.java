package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.MappingNode;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SequenceNode;
import io.github.vpcelint.template.IgnoreEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code Metadata: vpcelint: ignore: …} of a template and of its resources. An entry is a
 * text, {@code rule, rule -- reason}, or an object with {@code rule} or {@code rules} and {@code
 * reason}.
 */
final class IgnoreMetadata {
  private static final String REASON_MARK = " -- ";

  private final List<IgnoreEntry> ignores = new ArrayList<>();

  List<IgnoreEntry> read(Template template) {
    MappingNode root = template.root();
    read(root, root.span().file().wholeSpan());
    for (MappingNode.Entry resource : template.section("Resources")) {
      Span key = resource.key().span();
      Span value = resource.value().span();
      // The value of an alias or of an include stands elsewhere: then the resource is no more than
      // its name.
      boolean here = value.file() == key.file() && value.start() >= key.start();
      int end = here ? Math.max(key.end(), value.end()) : key.end();
      read(resource.value(), new Span(key.file(), key.start(), end));
    }
    return ignores;
  }

  private void read(Node declaration, Span scope) {
    Optional<Node> metadata = Template.get(declaration, "Metadata");
    Optional<Node> ours =
        metadata.isPresent() ? Template.get(metadata.get(), "vpcelint") : Optional.empty();
    Optional<Node> ignore =
        ours.isPresent() ? Template.get(ours.get(), "ignore") : Optional.empty();
    if (ignore.isPresent()) {
      readEntries(ignore.get(), scope);
    }
  }

  private void readEntries(Node entries, Span scope) {
    if (entries instanceof SequenceNode list) {
      for (Node item : list.items()) {
        readEntry(item, scope);
      }
    } else {
      readEntry(entries, scope);
    }
  }

  private void readEntry(Node entry, Span scope) {
    if (entry instanceof ScalarNode scalar) {
      String text = scalar.text();
      int mark = text.indexOf(REASON_MARK);
      String reason = mark < 0 ? "" : text.substring(mark + REASON_MARK.length()).trim();
      add(mark < 0 ? text : text.substring(0, mark), reason, scalar.span(), scope);
    } else if (entry instanceof MappingNode map) {
      add(rules(map), Template.text(map, "reason"), map.span(), scope);
    }
  }

  /** The rules that an object names, parted by commas. */
  private static String rules(MappingNode entry) {
    Optional<Node> several = entry.get("rules");
    StringBuilder rules = new StringBuilder(Template.text(entry, "rule"));
    if (several.isPresent() && several.get() instanceof SequenceNode list) {
      for (Node item : list.items()) {
        if (item instanceof ScalarNode rule) {
          rules.append(',').append(rule.text());
        }
      }
    } else {
      rules.append(',').append(Template.text(entry, "rules"));
    }
    return rules.toString();
  }

  private void add(String rules, String reason, Span span, Span scope) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from <= rules.length()) {
      int comma = rules.indexOf(',', from);
      int to = comma < 0 ? rules.length() : comma;
      String name = rules.substring(from, to).trim();
      if (!name.isEmpty()) {
        names.add(name);
      }
      from = to + 1;
    }
    if (!names.isEmpty()) {
      ignores.add(new IgnoreEntry(names, reason, span, scope));
    }
  }
}
