package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;

/** Reads what follows a value: {@code .name}, {@code [key]}, {@code [*]} and {@code .*}. */
final class HclTraversal {
  private final HclScanner scanner;
  private final HclExpressionParser expressions;
  private final int from;
  private final boolean lineBreaks;

  private HclTraversal(
      HclScanner scanner, HclExpressionParser expressions, int from, boolean lineBreaks) {
    this.scanner = scanner;
    this.expressions = expressions;
    this.from = from;
    this.lineBreaks = lineBreaks;
  }

  static HclExpression read(
      HclExpression target,
      int from,
      boolean lineBreaks,
      HclScanner scanner,
      HclExpressionParser expressions) {
    return new HclTraversal(scanner, expressions, from, lineBreaks).steps(target, false);
  }

  /**
   * Reads steps.
   *
   * @param target the value they start from
   * @param attributesOnly whether an index ends them: the {@code .*} splat takes attributes alone
   */
  private HclExpression steps(HclExpression target, boolean attributesOnly) {
    HclExpression value = target;
    while (true) {
      int before = scanner.at();
      scanner.skip(lineBreaks);
      if (scanner.peek() == '.' && scanner.peek(1) != '.') {
        scanner.advance(1);
        value = afterDot(value);
      } else if (scanner.peek() == '[' && !attributesOnly) {
        value = afterBracket(value);
      } else {
        scanner.moveTo(before);
        return value;
      }
    }
  }

  private HclExpression afterDot(HclExpression value) {
    scanner.skip(lineBreaks);
    int nameAt = scanner.at();
    if (scanner.peek() == '*') {
      scanner.advance(1);
      HclExpression item = new HclExpression.SplatItem(scanner.span(nameAt));
      HclExpression each = steps(item, true);
      return new HclExpression.Splat(value, each, place());
    }
    String name = scanner.takeName();
    if (name.isEmpty()) {
      while (scanner.peek() >= '0' && scanner.peek() <= '9') {
        scanner.advance(1);
      }
      name = scanner.text().substring(nameAt, scanner.at());
    }
    if (name.isEmpty()) {
      throw expressions.missing("the name of an attribute");
    }
    return new HclExpression.Attribute(value, name, scanner.span(nameAt), place());
  }

  private HclExpression afterBracket(HclExpression value) {
    int open = scanner.at();
    scanner.advance(1);
    scanner.skip(true);
    int starAt = scanner.at();
    if (scanner.peek() == '*') {
      scanner.advance(1);
      HclExpression item = new HclExpression.SplatItem(scanner.span(starAt));
      expressions.close(']', open);
      HclExpression each = steps(item, false);
      return new HclExpression.Splat(value, each, place());
    }
    HclExpression key = expressions.inBrackets();
    expressions.close(']', open);
    return new HclExpression.Index(value, key, place());
  }

  private Span place() {
    return scanner.span(from);
  }
}
