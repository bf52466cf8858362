package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Node;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.SyntaxLimits;
import io.github.vpcelint.syntax.SyntaxProblem;
import io.github.vpcelint.syntax.SyntaxTree;
import io.github.vpcelint.syntax.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/** Builds the trees of a YAML file from SnakeYAML's events. */
final class YamlTreeBuilder {
  private static final String MERGE = "<<";
  private static final int HUGE = 1 << 30;

  private final SourceFile file;
  private final String text;
  private final SyntaxLimits limits;
  private final YamlScanner scanner;
  private final Parser parser;
  private final YamlScalars scalars;
  private final YamlAliases aliases;
  private final List<Node> documents = new ArrayList<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private @Nullable OpenNode open;
  private @Nullable Node root;
  private int depth;

  YamlTreeBuilder(SourceFile file, SyntaxLimits limits, Words words) {
    this.file = file;
    this.text = file.text();
    this.limits = limits;
    this.scanner = new YamlScanner(file, words);
    this.parser = new ParserImpl(scanner);
    this.scalars = new YamlScalars(file, scanner);
    this.aliases = new YamlAliases(file, limits);
  }

  /** Reads the file. */
  SyntaxTree build() {
    try {
      YamlCharacters.check(file);
      Event event = next();
      while (event.getEventId() != Event.ID.StreamEnd) {
        take(event);
        event = next();
      }
    } catch (RefusedYaml e) {
      problems.add(e.problem());
    }
    return new SyntaxTree(file, documents, problems);
  }

  private Event next() {
    try {
      return parser.getEvent();
    } catch (YAMLException e) {
      throw YamlErrors.explain(e, file, scanner.at());
    }
  }

  private void take(Event event) {
    switch (event.getEventId()) {
      case DocumentStart -> aliases.startDocument();
      case DocumentEnd -> endDocument();
      case Alias -> takeAlias((AliasEvent) event);
      case Scalar -> takeScalar((ScalarEvent) event);
      case SequenceStart -> start((CollectionStartEvent) event, false, '[');
      case MappingStart -> start((CollectionStartEvent) event, true, '{');
      case SequenceEnd, MappingEnd -> end(event);
      default -> {}
    }
  }

  private void endDocument() {
    Node document = root;
    root = null;
    // Between two markers there may be nothing at all.
    if (document != null && !document.span().text().isEmpty()) {
      documents.add(document);
    }
  }

  private void takeAlias(AliasEvent event) {
    Anchor anchor = aliases.resolve(event, open, depth);
    OpenNode outer = open;
    if (outer != null && outer.needsKey()) {
      requireText(anchor.node(), event);
    }
    add(anchor.node(), event.getEndMark().getIndex(), anchor.size(), anchor.height());
  }

  private void requireText(Node key, Event event) {
    if (!(key instanceof ScalarNode)) {
      throw noKey(event.getStartMark().getIndex(), event.getEndMark().getIndex());
    }
  }

  private RefusedYaml noKey(int from, int to) {
    return RefusedYaml.parse(
        file,
        from,
        to,
        "A key has to be a text, but this is an object or a list.",
        "Write a text; put it into quotes if it starts with { or [, as {{ placeholders }} do.");
  }

  private void takeScalar(ScalarEvent event) {
    OpenNode outer = open;
    int lastEnd = outer == null ? event.getStartMark().getIndex() : outer.lastEnd;
    if (outer != null && outer.needsKey() && isMergeKey(event)) {
      outer.mergeKey = true;
      outer.lastEnd = event.getEndMark().getIndex();
      return;
    }
    boolean key = outer != null && outer.needsKey();
    ScalarNode scalar = key ? scalars.key(event, lastEnd) : scalars.value(event, lastEnd);
    if (event.getAnchor() != null) {
      aliases.define(event.getAnchor(), new Anchor(scalar, 1, 0));
    }
    add(scalar, scalar.span().end(), 1, 0);
  }

  private static boolean isMergeKey(ScalarEvent event) {
    return event.getScalarStyle() == ScalarStyle.PLAIN
        && event.getTag() == null
        && event.getValue().equals(MERGE);
  }

  private void start(CollectionStartEvent event, boolean mapping, char bracket) {
    int from = event.getStartMark().getIndex();
    int content = event.getEndMark().getIndex();
    OpenNode outer = open;
    if (outer != null && outer.needsKey()) {
      throw noKey(from, Math.max(content, from + 1));
    }
    if (++depth > limits.depth()) {
      throw RefusedYaml.limit(
          file,
          from,
          Math.max(content, from + 1),
          "Objects and lists are nested more than " + limits.depth() + " deep here.",
          "Nest them less, or raise limits.depth in the configuration.");
    }
    // A single pair in a list, [a: b], is an object in flow style without brackets.
    boolean bracketed =
        event.getFlowStyle() == FlowStyle.FLOW
            && content > 0
            && text.charAt(content - 1) == bracket;
    String anchor = event.getAnchor() == null ? "" : event.getAnchor();
    String tag = YamlTags.kept(event.getTag());
    open = new OpenNode(outer, mapping, bracketed, from, content, tag, anchor);
  }

  private void end(Event event) {
    OpenNode closed = open;
    if (closed == null) {
      return;
    }
    open = closed.outer;
    depth--;
    int end = closed.bracketed ? event.getEndMark().getIndex() : closed.lastEnd;
    Node node = closed.node(new Span(file, closed.start, Math.max(closed.start, end)), problems);
    if (!closed.anchor.isEmpty()) {
      aliases.define(closed.anchor, new Anchor(node, closed.size, closed.height));
    }
    add(node, end, closed.size, closed.height);
  }

  private void add(Node node, int end, int size, int height) {
    OpenNode outer = open;
    if (outer == null) {
      root = node;
      return;
    }
    outer.lastEnd = end;
    outer.size = Math.min(HUGE, outer.size + size);
    outer.height = Math.max(outer.height, height + 1);
    if (!outer.take(node)) {
      throw RefusedYaml.parse(
          file,
          node.span().start(),
          node.span().end(),
          "The merge key << takes an object or a list of objects.",
          "Name an object here, as in <<: *defaults.");
    }
  }
}
