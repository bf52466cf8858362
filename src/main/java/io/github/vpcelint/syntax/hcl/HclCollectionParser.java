package io.github.vpcelint.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists, objects and {@code for} expressions. */
final class HclCollectionParser {
  private final HclScanner scanner;
  private final HclExpressionParser expressions;

  HclCollectionParser(HclScanner scanner, HclExpressionParser expressions) {
    this.scanner = scanner;
    this.expressions = expressions;
  }

  /** A list or a {@code for} in square brackets; the scanner stands on the bracket. */
  HclExpression tuple() {
    int from = scanner.at();
    scanner.advance(1);
    scanner.skip(true);
    if (takesFor()) {
      return loop(from, false);
    }
    List<HclExpression> items = new ArrayList<>();
    while (scanner.peek() != ']') {
      items.add(expressions.inBrackets());
      scanner.skip(true);
      if (scanner.peek() != ',') {
        break;
      }
      scanner.advance(1);
      scanner.skip(true);
    }
    expressions.close(']', from);
    return new HclExpression.Tuple(List.copyOf(items), scanner.span(from));
  }

  /** An object or a {@code for} in braces; the scanner stands on the brace. */
  HclExpression object() {
    int from = scanner.at();
    scanner.advance(1);
    scanner.skip(true);
    if (takesFor()) {
      return loop(from, true);
    }
    List<HclExpression.ObjectValue.Item> items = new ArrayList<>();
    while (scanner.peek() != '}') {
      items.add(item());
      scanner.skip(false);
      boolean comma = scanner.peek() == ',';
      scanner.advance(comma ? 1 : 0);
      int before = scanner.at();
      scanner.skip(true);
      boolean newLine = scanner.text().substring(before, scanner.at()).indexOf('\n') >= 0;
      if (!comma && !newLine) {
        break;
      }
    }
    expressions.close('}', from);
    if (items.size() > 1) {
      scanner.addAll(RepeatedNames.in(items));
    }
    return new HclExpression.ObjectValue(List.copyOf(items), scanner.span(from));
  }

  private HclExpression.ObjectValue.Item item() {
    HclExpression key = expressions.onLine();
    scanner.skip(false);
    boolean equals = scanner.peek() == '=' && scanner.peek(1) != '=';
    if (!equals && scanner.peek() != ':') {
      throw expressions.missing("= or : after the key");
    }
    scanner.advance(1);
    return new HclExpression.ObjectValue.Item(key, expressions.onLine());
  }

  /** Whether a {@code for} begins here; if so passes over the word. */
  private boolean takesFor() {
    boolean word = scanner.looksAt("for") && !HclScanner.isNamePart(scanner.peek(3));
    if (!word) {
      return false;
    }
    int before = scanner.at();
    scanner.advance(3);
    scanner.skip(true);
    boolean loops = HclScanner.isNameStart(scanner.peek());
    scanner.moveTo(loops ? scanner.at() : before);
    return loops;
  }

  private HclExpression loop(int from, boolean braces) {
    HclExpressionParser.LoopNames names = expressions.loopNames();
    HclExpression collection = expressions.inBrackets();
    scanner.skip(true);
    if (scanner.peek() != ':') {
      throw expressions.missing("the colon of \"for item in list : result\"");
    }
    scanner.advance(1);
    Optional<HclExpression> key = Optional.empty();
    HclExpression value = expressions.inBrackets();
    if (braces) {
      scanner.skip(true);
      if (!scanner.looksAt("=>")) {
        throw expressions.missing("=> between key and value");
      }
      scanner.advance(2);
      key = Optional.of(value);
      value = expressions.inBrackets();
    }
    scanner.skip(true);
    boolean grouped = scanner.looksAt("...");
    scanner.advance(grouped ? 3 : 0);
    Optional<HclExpression> condition = condition();
    expressions.close(braces ? '}' : ']', from);
    return new HclExpression.For(
        names.key(), names.value(), collection, key, value, grouped, condition, scanner.span(from));
  }

  private Optional<HclExpression> condition() {
    scanner.skip(true);
    if (!scanner.looksAt("if") || HclScanner.isNamePart(scanner.peek(2))) {
      return Optional.empty();
    }
    scanner.advance(2);
    return Optional.of(expressions.inBrackets());
  }
}
