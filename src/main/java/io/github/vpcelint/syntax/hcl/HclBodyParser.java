package io.github.vpcelint.syntax.hcl;

import java.util.ArrayList;
import java.util.List;

/** Reads attributes and blocks. */
final class HclBodyParser {
  private final HclScanner scanner;
  private final HclExpressionParser expressions;
  private final int mostDepth;
  private int depth;

  HclBodyParser(HclScanner scanner, int mostDepth) {
    this.scanner = scanner;
    this.mostDepth = mostDepth;
    this.expressions = new HclExpressionParser(scanner, mostDepth);
  }

  /** The body of a whole file. */
  HclBody file() {
    return items(false, 0);
  }

  /**
   * Arguments and blocks, each with its line break behind it.
   *
   * @param nested whether a brace ends them
   * @param open offset of the opening brace
   */
  private HclBody items(boolean nested, int open) {
    int from = scanner.at();
    List<HclBody.Attribute> attributes = new ArrayList<>();
    List<HclBody.Block> blocks = new ArrayList<>();
    scanner.skip(true);
    while (!scanner.atEnd() && !(nested && scanner.peek() == '}')) {
      item(attributes, blocks);
      endOfItem();
      scanner.skip(true);
    }
    if (nested && scanner.atEnd()) {
      throw open(open);
    }
    return new HclBody(List.copyOf(attributes), List.copyOf(blocks), scanner.span(from));
  }

  /** The inside of a block; the scanner stands behind its opening brace. */
  private HclBody inside(int open) {
    if (++depth > mostDepth) {
      throw HclSyntaxException.limit(
          scanner.at(),
          "Blocks are nested more than " + mostDepth + " deep here.",
          "limits.depth in the configuration sets how deep they may be.");
    }
    int from = scanner.at();
    scanner.skip(false);
    boolean several = scanner.atEnd() || scanner.peek() == '}' || scanner.takeLineBreak();
    scanner.moveTo(from);
    HclBody body = several ? items(true, open) : onOneLine(open);
    depth--;
    return body;
  }

  /** The one argument that a block may have on the line of its braces. */
  private HclBody onOneLine(int open) {
    int from = scanner.at();
    List<HclBody.Attribute> attributes = new ArrayList<>();
    List<HclBody.Block> blocks = new ArrayList<>();
    scanner.skip(false);
    item(attributes, blocks);
    scanner.skip(false);
    if (scanner.atEnd()) {
      throw open(open);
    }
    if (scanner.peek() != '}' || !blocks.isEmpty()) {
      throw new HclSyntaxException(
          open,
          scanner.at(),
          "A block on one line holds one argument and its closing brace, nothing more.",
          "Put the braces and each argument on lines of their own.");
    }
    return new HclBody(List.copyOf(attributes), List.of(), scanner.span(from));
  }

  private static HclSyntaxException open(int open) {
    return new HclSyntaxException(
        open,
        open + 1,
        "This block does not end: its closing brace is missing.",
        "Close it with } on a line of its own.");
  }

  private void item(List<HclBody.Attribute> attributes, List<HclBody.Block> blocks) {
    int from = scanner.at();
    String name = scanner.takeName();
    if (name.isEmpty()) {
      throw expressions.missing("the name of an argument or block");
    }
    int nameEnd = scanner.at();
    scanner.skip(false);
    if (scanner.peek() == '=' && scanner.peek(1) != '=') {
      scanner.advance(1);
      HclExpression value = expressions.onLine();
      attributes.add(new HclBody.Attribute(name, scanner.span(from, nameEnd), value));
      return;
    }
    blocks.add(block(name, from, nameEnd));
  }

  private HclBody.Block block(String type, int from, int typeEnd) {
    List<HclBody.Label> labels = new ArrayList<>();
    while (scanner.peek() != '{') {
      labels.add(label(type));
      scanner.skip(false);
    }
    int open = scanner.at();
    scanner.advance(1);
    HclBody body = inside(open);
    scanner.advance(1);
    return new HclBody.Block(
        type, scanner.span(from, typeEnd), List.copyOf(labels), body, scanner.span(from));
  }

  private HclBody.Label label(String type) {
    int from = scanner.at();
    if (scanner.peek() == '"') {
      HclExpression.Template template = new HclTemplateParser(scanner, expressions).quoted();
      StringBuilder text = new StringBuilder();
      for (HclTemplatePart part : template.parts()) {
        if (!(part instanceof HclTemplatePart.Text literal)) {
          throw new HclSyntaxException(
              from, scanner.at(), "A label cannot be computed.", "Write a plain text.");
        }
        text.append(literal.text());
      }
      return new HclBody.Label(text.toString(), scanner.span(from));
    }
    String name = scanner.takeName();
    if (name.isEmpty()) {
      throw expressions.missing("= (for an argument) or { (for a block) after \"" + type + "\"");
    }
    return new HclBody.Label(name, scanner.span(from));
  }

  private void endOfItem() {
    scanner.skip(false);
    if (!scanner.atEnd() && !scanner.takeLineBreak()) {
      throw new HclSyntaxException(
          scanner.at(),
          Math.min(scanner.at() + 1, scanner.text().length()),
          "Here stands " + scanner.shown() + " where the line must end.",
          "Put each argument and block on a line of its own.");
    }
  }
}
