package io.github.vpcelint.syntax.yaml;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.syntax.ScalarNode;
import io.github.vpcelint.syntax.ScalarNode.Kind;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes the nodes of scalars. */
final class YamlScalars {
  private final SourceFile file;
  private final String raw;
  private final YamlScanner scanner;

  YamlScalars(SourceFile file, YamlScanner scanner) {
    this.file = file;
    this.raw = file.text();
    this.scanner = scanner;
  }

  /** A scalar in the place of a key: a text, whatever it looks like. */
  ScalarNode key(ScalarEvent event, int lastEnd) {
    return new ScalarNode(
        Kind.STRING, event.getValue(), YamlTags.kept(event.getTag()), origin(event, lastEnd));
  }

  /**
   * A scalar in the place of a value.
   *
   * @param lastEnd offset after what was read before it
   */
  ScalarNode value(ScalarEvent event, int lastEnd) {
    Origin origin = origin(event, lastEnd);
    String text = event.getValue();
    boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
    Kind kind = YamlTags.kind(event.getTag(), text, plain);
    if (kind == Kind.BOOLEAN) {
      String word = PlainScalars.isTrue(text) ? "true" : "false";
      origin = text.length() == word.length() ? origin : stretched(origin, text, word);
      text = word;
    }
    return new ScalarNode(kind, text, YamlTags.kept(event.getTag()), origin);
  }

  // "yes" is three characters of the file but four of the text "true".
  private Origin stretched(Origin origin, String written, String word) {
    int[] offsets = new int[word.length() + 1];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = origin.fileOffset(Math.min(i, written.length()));
    }
    return Origin.mapped(file, origin.span().start(), origin.span().end(), offsets);
  }

  private Origin origin(ScalarEvent event, int lastEnd) {
    int start = event.getStartMark().getIndex();
    int end = event.getEndMark().getIndex();
    // A scalar that is not written has no length, but may be where another one ends.
    int content = start == end ? -1 : scanner.scalarStart(event.getEndMark());
    if (content < 0) {
      int at = start == end ? emptyPlace(start, lastEnd) : end;
      return Origin.verbatim(file, start == end ? at : start, at, at);
    }
    int length = event.getValue().length();
    return switch (event.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> quoted(start, content + 1, end - 1, length);
      case LITERAL, FOLDED -> block(start, content, end, event.getValue());
      default -> plain(start, content, end, length);
    };
  }

  // The parser may be at the next token already, lines below.
  private int emptyPlace(int mark, int lastEnd) {
    return mark > 0 && "-:?,".indexOf(raw.charAt(mark - 1)) >= 0 ? mark : Math.min(mark, lastEnd);
  }

  // Escapes and folds never lengthen a text, so one of the same length stands there as it is.

  private Origin plain(int start, int from, int to, int length) {
    return length == to - from
        ? Origin.verbatim(file, start, to, from)
        : Origin.mapped(file, start, to, FlowScalarOffsets.plain(raw, from, to, length));
  }

  private Origin quoted(int start, int from, int to, int length) {
    return length == to - from
        ? Origin.verbatim(file, start, to + 1, from)
        : Origin.mapped(file, start, to + 1, FlowScalarOffsets.quoted(raw, from, to, length));
  }

  private Origin block(int start, int from, int to, String text) {
    BlockScalarOffsets found = BlockScalarOffsets.find(raw, from, to, text);
    return Origin.mapped(file, start, found.end(), found.offsets());
  }
}
