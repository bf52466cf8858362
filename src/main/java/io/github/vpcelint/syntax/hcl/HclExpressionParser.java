package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads expressions by recursive descent; operators by their precedence. */
final class HclExpressionParser {
  private static final String[][] OPERATORS = {
    {"||"}, {"&&"}, {"==", "!="}, {"<=", ">=", "<", ">"}, {"+", "-"}, {"*", "/", "%"}
  };

  private final HclScanner scanner;
  private final int mostDepth;
  private final HclTemplateParser templates;
  private final HclCollectionParser collections;
  private int depth;
  private boolean lineBreaks;

  /**
   * A parser.
   *
   * @param scanner what it reads from
   * @param mostDepth deepest nesting of expressions
   */
  HclExpressionParser(HclScanner scanner, int mostDepth) {
    this.scanner = scanner;
    this.mostDepth = mostDepth;
    this.templates = new HclTemplateParser(scanner, this);
    this.collections = new HclCollectionParser(scanner, this);
  }

  /** The names of a loop's variables. */
  record LoopNames(Optional<String> key, String value) {}

  /** An expression that ends with its line. */
  HclExpression onLine() {
    return with(false);
  }

  /** An expression inside of brackets, where line breaks mean nothing. */
  HclExpression inBrackets() {
    return with(true);
  }

  /** An expression between the braces of a template's mark. */
  HclExpression inMark() {
    return with(true);
  }

  /** A whole text that is a template. */
  HclExpression.Template template() {
    return templates.whole();
  }

  private HclExpression with(boolean breaks) {
    boolean outer = lineBreaks;
    lineBreaks = breaks;
    HclExpression read = conditional();
    lineBreaks = outer;
    return read;
  }

  /** {@code key, value in} or {@code value in}. */
  LoopNames loopNames() {
    String first = name("the name of a variable", true);
    scanner.skip(true);
    Optional<String> key = Optional.empty();
    if (scanner.peek() == ',') {
      scanner.advance(1);
      key = Optional.of(first);
      first = name("the name of a variable", true);
      scanner.skip(true);
    }
    int at = scanner.at();
    if (!scanner.takeName().equals("in")) {
      throw new HclSyntaxException(
          at, scanner.at(), "The word \"in\" is missing here.", "Write: for item in list.");
    }
    return new LoopNames(key, first);
  }

  private String name(String what, boolean afterBreaks) {
    scanner.skip(afterBreaks);
    String name = scanner.takeName();
    if (name.isEmpty()) {
      throw missing(what);
    }
    return name;
  }

  private HclExpression conditional() {
    if (++depth > mostDepth) {
      throw HclSyntaxException.limit(
          scanner.at(),
          "Expressions are nested more than " + mostDepth + " deep here.",
          "limits.depth in the configuration sets how deep they may be.");
    }
    scanner.skip(lineBreaks);
    int from = scanner.at();
    HclExpression condition = binary(0);
    scanner.skip(lineBreaks);
    if (scanner.peek() == '?') {
      scanner.advance(1);
      HclExpression yes = conditional();
      scanner.skip(lineBreaks);
      if (scanner.peek() != ':') {
        throw missing("the colon of \"condition ? yes : no\"");
      }
      scanner.advance(1);
      HclExpression no = conditional();
      condition = new HclExpression.Conditional(condition, yes, no, place(from, no));
    }
    depth--;
    return condition;
  }

  private HclExpression binary(int level) {
    if (level == OPERATORS.length) {
      return unary();
    }
    scanner.skip(lineBreaks);
    int from = scanner.at();
    HclExpression left = binary(level + 1);
    for (String operator = operator(level); !operator.isEmpty(); operator = operator(level)) {
      scanner.advance(operator.length());
      scanner.skip(lineBreaks);
      HclExpression right = binary(level + 1);
      left = new HclExpression.Binary(operator, left, right, place(from, right));
    }
    return left;
  }

  private String operator(int level) {
    int before = scanner.at();
    scanner.skip(lineBreaks);
    for (String operator : OPERATORS[level]) {
      if (scanner.looksAt(operator)) {
        return operator;
      }
    }
    scanner.moveTo(before);
    return "";
  }

  private HclExpression unary() {
    scanner.skip(lineBreaks);
    int from = scanner.at();
    char c = scanner.peek();
    if (c == '-' || (c == '!' && scanner.peek(1) != '=')) {
      if (++depth > mostDepth) {
        throw HclSyntaxException.limit(
            from, "Operators are nested too deep here.", "Remove some of them.");
      }
      scanner.advance(1);
      HclExpression operand = unary();
      depth--;
      return new HclExpression.Unary(String.valueOf(c), operand, place(from, operand));
    }
    return HclTraversal.read(primary(), from, lineBreaks, scanner, this);
  }

  private HclExpression primary() {
    int from = scanner.at();
    char c = scanner.peek();
    if (c >= '0' && c <= '9') {
      return number(from);
    }
    if (c == '"') {
      return templates.quoted();
    }
    if (c == '<' && scanner.peek(1) == '<') {
      return templates.heredoc();
    }
    if (c == '(') {
      scanner.advance(1);
      HclExpression inner = inBrackets();
      close(')', from);
      return new HclExpression.Parentheses(inner, scanner.span(from));
    }
    if (c == '[') {
      return collections.tuple();
    }
    if (c == '{') {
      return collections.object();
    }
    String name = scanner.takeName();
    if (name.isEmpty()) {
      throw missing("a value");
    }
    return named(name, from);
  }

  private HclExpression named(String name, int from) {
    String whole = name;
    int nameEnd = scanner.at();
    scanner.skip(lineBreaks);
    while (scanner.looksAt("::")) {
      scanner.advance(2);
      whole = whole + "::" + name("the name of a function", lineBreaks);
      scanner.skip(lineBreaks);
    }
    if (scanner.peek() == '(') {
      return call(whole, from);
    }
    if (whole.length() > name.length()) {
      throw missing("the ( of a call");
    }
    scanner.moveTo(nameEnd);
    return switch (whole) {
      case "true", "false" -> literal(HclExpression.Literal.Kind.BOOLEAN, from);
      case "null" -> literal(HclExpression.Literal.Kind.NULL, from);
      default -> new HclExpression.Variable(whole, scanner.span(from));
    };
  }

  private HclExpression literal(HclExpression.Literal.Kind kind, int from) {
    return new HclExpression.Literal(
        kind, scanner.text().substring(from, scanner.at()), scanner.span(from));
  }

  private HclExpression number(int from) {
    digits();
    if (scanner.peek() == '.' && isDigit(scanner.peek(1))) {
      scanner.advance(1);
      digits();
    }
    char c = scanner.peek();
    int sign = scanner.peek(1) == '+' || scanner.peek(1) == '-' ? 1 : 0;
    if ((c == 'e' || c == 'E') && isDigit(scanner.peek(1 + sign))) {
      scanner.advance(1 + sign);
      digits();
    }
    return literal(HclExpression.Literal.Kind.NUMBER, from);
  }

  private void digits() {
    while (isDigit(scanner.peek())) {
      scanner.advance(1);
    }
  }

  private HclExpression call(String name, int from) {
    int open = scanner.at();
    scanner.advance(1);
    List<HclExpression> arguments = new ArrayList<>();
    boolean expanded = false;
    scanner.skip(true);
    while (scanner.peek() != ')') {
      arguments.add(inBrackets());
      scanner.skip(true);
      if (scanner.looksAt("...")) {
        scanner.advance(3);
        expanded = true;
        scanner.skip(true);
        break;
      }
      if (scanner.peek() != ',') {
        break;
      }
      scanner.advance(1);
      scanner.skip(true);
    }
    close(')', open);
    return new HclExpression.Call(name, List.copyOf(arguments), expanded, scanner.span(from));
  }

  /** Passes over a closing bracket, or says that the one at an offset has none. */
  void close(char bracket, int open) {
    scanner.skip(true);
    if (scanner.peek() != bracket) {
      throw new HclSyntaxException(
          scanner.at(),
          Math.min(scanner.at() + 1, scanner.text().length()),
          "A "
              + bracket
              + " is missing before "
              + scanner.shown()
              + ": the bracket on line "
              + scanner.span(open).startLine()
              + " is still open.",
          "Close it, or separate its items by commas.");
    }
    scanner.advance(1);
  }

  HclSyntaxException missing(String what) {
    return new HclSyntaxException(
        scanner.at(),
        Math.min(scanner.at() + 1, scanner.text().length()),
        "Here stands " + scanner.shown() + " where " + what + " must be.",
        "Write " + what + ", or remove what stands before it.");
  }

  private Span place(int from, HclExpression last) {
    int end = scanner.at();
    // White space may have been passed over in search of an operator.
    return new Span(last.span().file(), scanner.span(from, end).start(), last.span().end());
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
