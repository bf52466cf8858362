package io.github.vpcelint.rule;

import io.github.vpcelint.source.SourceFile;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.Value;
import java.util.List;
import java.util.Optional;

/** Takes an item out of a list, in JSON, YAML and HCL alike, so that the file stays as it was. */
public final class ItemRemoval {
  private final SourceFile file;
  private final ListValue list;
  private final int index;

  private ItemRemoval(ListValue list, int index) {
    this.file = list.span().file();
    this.list = list;
    this.index = index;
  }

  /** The safe repair that takes an item out of a list. */
  public static Optional<Fix> fix(Value value, Value item) {
    Optional<Fix.Edit> edit = of(value, item);
    return edit.isPresent()
        ? Optional.of(new Fix("remove " + item.display(), true, List.of(edit.get())))
        : Optional.empty();
  }

  /**
   * The edit that takes an item out of a list.
   *
   * @param value the list, or one of several lists that a value can be
   * @param item the very item
   */
  public static Optional<Fix.Edit> of(Value value, Value item) {
    for (Cases.Case each : Cases.of(value)) {
      if (each.value() instanceof ListValue list && list.items().size() > 1) {
        for (int i = 0; i < list.items().size(); i++) {
          if (list.items().get(i) == item) {
            return new ItemRemoval(list, i).edit();
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fix.Edit> edit() {
    Span item = list.items().get(index).span();
    if (!list.span().contains(item)) {
      return Optional.empty();
    }
    return file.text().charAt(list.span().start()) == '[' ? fromBrackets(item) : fromBlock(item);
  }

  private Optional<Fix.Edit> fromBrackets(Span item) {
    boolean first = index == 0;
    Span neighbour = list.items().get(first ? 1 : index - 1).span();
    int from = first ? item.start() : neighbour.end();
    int to = first ? neighbour.start() : item.end();
    int gapStart = first ? item.end() : neighbour.end();
    int gapEnd = first ? neighbour.start() : item.start();
    boolean plain =
        list.span().contains(neighbour)
            && gapStart <= gapEnd
            && isSeparator(gapStart, gapEnd)
            && (first || !hasComment(item.end()));
    return plain ? Optional.of(new Fix.Edit(new Span(file, from, to), "")) : Optional.empty();
  }

  /** Whether a comment follows in the same line, which would be taken for the item's before. */
  private boolean hasComment(int end) {
    int at = end;
    while (at < file.text().length() && ", \t".indexOf(file.text().charAt(at)) >= 0) {
      at++;
    }
    return at < file.text().length() && "#/".indexOf(file.text().charAt(at)) >= 0;
  }

  /** A comma and white space, or its escapes when the list stands inside of a quoted string. */
  private boolean isSeparator(int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      char c = file.text().charAt(i);
      boolean escape = c == '\\' && i + 1 < to && "nrt".indexOf(file.text().charAt(i + 1)) >= 0;
      if (escape) {
        i++;
      } else if (c == ',') {
        commas++;
      } else if (!Character.isWhitespace(c)) {
        return false;
      }
    }
    return commas == 1;
  }

  /** A YAML block has a line for each item: the whole line goes. */
  private Optional<Fix.Edit> fromBlock(Span item) {
    int line = file.line(item.start());
    String before = file.text().substring(file.lineStart(line), item.start());
    String after = file.text().substring(item.end(), Math.max(item.end(), file.lineEnd(line)));
    boolean alone = before.strip().equals("-") && after.isBlank() && line < file.lineCount();
    return alone
        ? Optional.of(
            new Fix.Edit(new Span(file, file.lineStart(line), file.lineStart(line + 1)), ""))
        : Optional.empty();
  }
}
