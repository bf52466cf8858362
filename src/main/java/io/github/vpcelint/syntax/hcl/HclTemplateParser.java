package io.github.vpcelint.syntax.hcl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads quoted templates, heredocs and the templates in strings of other documents. */
final class HclTemplateParser {
  private final HclScanner scanner;
  private final HclExpressionParser expressions;

  HclTemplateParser(HclScanner scanner, HclExpressionParser expressions) {
    this.scanner = scanner;
    this.expressions = expressions;
  }

  /** A template in quotation marks; the scanner stands on the first one. */
  HclExpression.Template quoted() {
    int from = scanner.at();
    scanner.advance(1);
    List<HclTemplateToken> tokens = new ArrayList<>();
    HclText text = new HclText();
    while (scanner.peek() != '"') {
      char c = scanner.peek();
      if (scanner.atEnd() || c == '\n' || c == '\r') {
        throw new HclSyntaxException(
            from,
            scanner.at(),
            "This text has no closing quotation mark on its line.",
            "Close it, or use a heredoc (<<EOT) for a text of several lines.");
      }
      if (c == '\\') {
        escape(text);
      } else {
        text = characterOrMark(text, tokens);
      }
    }
    scanner.advance(1);
    addText(text, tokens);
    trim(tokens);
    return new HclExpression.Template(nest(tokens, from), scanner.span(from));
  }

  /** A whole text that is a template, without escapes of its own: a string of a JSON document. */
  HclExpression.Template whole() {
    List<HclTemplateToken> tokens = new ArrayList<>();
    HclText text = new HclText();
    while (!scanner.atEnd()) {
      text = characterOrMark(text, tokens);
    }
    addText(text, tokens);
    trim(tokens);
    return new HclExpression.Template(nest(tokens, 0), scanner.frame().span());
  }

  /** A heredoc; the scanner stands on its first mark. */
  HclExpression.Template heredoc() {
    int from = scanner.at();
    boolean flush = scanner.peek(2) == '-';
    scanner.advance(flush ? 3 : 2);
    String marker = scanner.takeName();
    if (marker.isEmpty() || !scanner.takeLineBreak()) {
      throw new HclSyntaxException(
          from,
          scanner.at(),
          "A heredoc begins with << and a word, and nothing after it on the line.",
          "Write <<EOT, the text on lines of its own, and EOT on the last one.");
    }
    List<HclTemplateToken> tokens = new ArrayList<>();
    while (!endsHere(marker)) {
      if (scanner.atEnd()) {
        throw new HclSyntaxException(
            from,
            Math.min(scanner.at(), from + 2 + marker.length()),
            "This heredoc does not end: no line holds " + marker + " alone.",
            "Put " + marker + " on a line of its own after the text.");
      }
      line(tokens);
    }
    trim(tokens);
    if (flush) {
      HeredocIndentation.remove(tokens);
    }
    return new HclExpression.Template(nest(tokens, from), scanner.span(from));
  }

  /** Whether the line that begins here is the heredoc's last one; if so passes over its marker. */
  private boolean endsHere(String marker) {
    int at = scanner.at();
    int begin = at;
    while (scanner.text().length() > begin && isBlank(scanner.text().charAt(begin))) {
      begin++;
    }
    int after = begin + marker.length();
    boolean here = scanner.text().startsWith(marker, begin);
    while (here && after < scanner.text().length() && isBlank(scanner.text().charAt(after))) {
      after++;
    }
    boolean alone =
        here && (after >= scanner.text().length() || isBreak(scanner.text().charAt(after)));
    if (alone) {
      scanner.moveTo(begin + marker.length());
    }
    return alone;
  }

  private void line(List<HclTemplateToken> tokens) {
    HclText text = new HclText();
    while (!scanner.atEnd()) {
      char c = scanner.peek();
      if (c == '\n') {
        text.add(c, scanner.at(), scanner.at() + 1);
        scanner.advance(1);
        break;
      }
      if (c == '\r' && scanner.peek(1) != '\n') {
        throw new HclSyntaxException(
            scanner.at(),
            scanner.at() + 1,
            "Here stands a carriage return without a line feed.",
            "Remove it, or save the file with one kind of line breaks.");
      }
      text = characterOrMark(text, tokens);
    }
    addText(text, tokens);
  }

  /** Reads one character into a text, or a mark, after which a new text begins. */
  private HclText characterOrMark(HclText text, List<HclTemplateToken> tokens) {
    int at = scanner.at();
    char c = scanner.peek();
    boolean sign = c == '$' || c == '%';
    if (sign && scanner.peek(1) == c && scanner.peek(2) == '{') {
      // The first character of $${ and %%{ is the escape and not part of the text.
      text.add(c, at + 1, at + 2);
      text.add('{', at + 2, at + 3);
      scanner.advance(3);
      return text;
    }
    if (sign && scanner.peek(1) == '{') {
      addText(text, tokens);
      tokens.add(c == '$' ? interpolation() : directive());
      return new HclText();
    }
    text.add(c, at, at + 1);
    scanner.advance(1);
    return text;
  }

  private static void addText(HclText text, List<HclTemplateToken> tokens) {
    if (!text.isEmpty()) {
      tokens.add(new HclTemplateToken.Text(text));
    }
  }

  private void escape(HclText text) {
    int at = scanner.at();
    char c = scanner.peek(1);
    int digits = c == 'u' ? 4 : c == 'U' ? 8 : 0;
    int next = at + 2 + digits;
    switch (c) {
      case 'n' -> text.add('\n', at, next);
      case 'r' -> text.add('\r', at, next);
      case 't' -> text.add('\t', at, next);
      case '"' -> text.add('"', at, next);
      case '\\' -> text.add('\\', at, next);
      case 'u', 'U' -> {
        for (char unit : codePoint(at, digits)) {
          text.add(unit, at, next);
        }
      }
      default ->
          throw new HclSyntaxException(
              at,
              Math.min(at + 2, scanner.text().length()),
              "There is no escape \\" + c + " in HCL.",
              "Write \\\\ for a backslash.");
    }
    scanner.moveTo(next);
  }

  private char[] codePoint(int at, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(scanner.peek(2 + i), 16);
      value = digit < 0 || value < 0 ? -1 : value * 16 + digit;
    }
    if (value < 0 || !Character.isValidCodePoint(value)) {
      throw new HclSyntaxException(
          at,
          at + 2,
          "This escape needs " + digits + " hexadecimal digits of a Unicode character.",
          "Write \\\\ for a backslash.");
    }
    return Character.toChars(value);
  }

  private HclTemplateToken interpolation() {
    int from = scanner.at();
    if (HclPolicyVariable.isAt(scanner)) {
      HclExpression variable = HclPolicyVariable.take(scanner);
      return new HclTemplateToken.Mark(
          new HclTemplateToken.Interpolation(variable), false, false, scanner.span(from));
    }
    scanner.advance(2);
    boolean before = takeTrim();
    HclExpression expression = expressions.inMark();
    boolean after = closeMark(from);
    return new HclTemplateToken.Mark(
        new HclTemplateToken.Interpolation(expression), before, after, scanner.span(from));
  }

  private HclTemplateToken directive() {
    int from = scanner.at();
    scanner.advance(2);
    boolean before = takeTrim();
    scanner.skip(true);
    int wordAt = scanner.at();
    String word = scanner.takeName();
    HclTemplateToken.Content content =
        switch (word) {
          case "if" -> new HclTemplateToken.If(expressions.inMark());
          case "for" -> loop();
          case "else", "endif", "endfor" -> new HclTemplateToken.Keyword(word);
          default ->
              throw new HclSyntaxException(
                  wordAt,
                  scanner.at(),
                  "A template has no directive \"" + word + "\".",
                  "Use if, else, endif, for or endfor; write %%{ for the characters themselves.");
        };
    boolean after = closeMark(from);
    return new HclTemplateToken.Mark(content, before, after, scanner.span(from));
  }

  private HclTemplateToken.For loop() {
    HclExpressionParser.LoopNames names = expressions.loopNames();
    HclExpression collection = expressions.inMark();
    return new HclTemplateToken.For(names.key(), names.value(), collection);
  }

  private boolean takeTrim() {
    boolean trims = scanner.peek() == '~';
    scanner.advance(trims ? 1 : 0);
    return trims;
  }

  private boolean closeMark(int from) {
    scanner.skip(true);
    boolean trims = takeTrim();
    if (scanner.peek() != '}') {
      throw new HclSyntaxException(
          from,
          scanner.at(),
          "This "
              + scanner.text().charAt(from)
              + "{ has no closing brace before "
              + scanner.shown()
              + ".",
          "Close it with }.");
    }
    scanner.advance(1);
    return trims;
  }

  /**
   * Lets the marks with a tilde take the white space beside them. In a heredoc they reach over one
   * line break and not into the next line, whose indentation then counts no more: so does
   * Terraform.
   */
  private static void trim(List<HclTemplateToken> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof HclTemplateToken.Mark mark) {
        if (mark.trimsBefore()
            && i > 0
            && tokens.get(i - 1) instanceof HclTemplateToken.Text text) {
          text.text().trimEnd();
        }
        if (mark.trimsAfter()
            && i + 1 < tokens.size()
            && tokens.get(i + 1) instanceof HclTemplateToken.Text text) {
          text.text().trimStart();
        }
      }
    }
  }

  private List<HclTemplatePart> nest(List<HclTemplateToken> tokens, int from) {
    HclTemplateNesting nesting = new HclTemplateNesting(tokens, scanner.frame());
    Optional<String> problem = nesting.problem();
    if (problem.isPresent()) {
      throw new HclSyntaxException(
          from,
          scanner.at(),
          problem.get(),
          "Close each %{if} with %{endif} and each %{for} with %{endfor}.");
    }
    return nesting.parts();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
