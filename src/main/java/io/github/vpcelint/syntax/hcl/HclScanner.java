package io.github.vpcelint.syntax.hcl;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.syntax.Comment;
import io.github.vpcelint.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of a text, with what lies between its tokens: white space and comments. The text
 * is a whole file, or a template in a string of another document; all places are given in the file.
 */
final class HclScanner {
  private final String text;
  private final Origin frame;
  private final int end;
  private final List<Comment> comments = new ArrayList<>();
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private int at;

  /**
   * Characters to scan.
   *
   * @param text the characters
   * @param frame where each of them stands
   */
  HclScanner(String text, Origin frame) {
    this.text = text;
    this.frame = frame;
    this.end = text.length();
  }

  String text() {
    return text;
  }

  Origin frame() {
    return frame;
  }

  List<Comment> comments() {
    return comments;
  }

  /** What is wrong with the text, although it could be read on. */
  List<SyntaxProblem> problems() {
    return problems;
  }

  void add(SyntaxProblem problem) {
    problems.add(problem);
  }

  void addAll(List<SyntaxProblem> found) {
    problems.addAll(found);
  }

  int at() {
    return at;
  }

  void moveTo(int offset) {
    at = offset;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** The character at a distance from here; NUL beyond the end. */
  char peek(int distance) {
    int index = at + distance;
    return index < end ? text.charAt(index) : '\0';
  }

  char peek() {
    return peek(0);
  }

  boolean looksAt(String expected) {
    return text.startsWith(expected, at);
  }

  void advance(int count) {
    at += count;
  }

  Span span(int from) {
    return frame.slice(from, at);
  }

  Span span(int from, int to) {
    return frame.slice(from, to);
  }

  /** Passes over spaces, tabs and comments; over line breaks, too, where they mean nothing. */
  void skip(boolean lineBreaks) {
    while (at < end) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\t' || (lineBreaks && isLineBreak())) {
        at++;
      } else if (c == '#' || (c == '/' && peek(1) == '/')) {
        lineComment(c == '#' ? 1 : 2);
      } else if (c == '/' && peek(1) == '*') {
        blockComment();
      } else {
        return;
      }
    }
  }

  /** Whether a line break begins here; a carriage return alone is none. */
  private boolean isLineBreak() {
    return peek() == '\n' || (peek() == '\r' && peek(1) == '\n');
  }

  /** Whether a line ends here; passes over the break. */
  boolean takeLineBreak() {
    if (peek() == '\r' && peek(1) == '\n') {
      at += 2;
      return true;
    }
    if (peek() == '\n') {
      at++;
      return true;
    }
    return false;
  }

  private void lineComment(int mark) {
    int from = at;
    while (at < end && !isLineBreak()) {
      at++;
    }
    comments.add(new Comment(text.substring(from + mark, at), span(from)));
  }

  private void blockComment() {
    int from = at;
    int close = text.indexOf("*/", at + 2);
    if (close < 0) {
      throw new HclSyntaxException(
          from, from + 2, "This comment does not end.", "Close it with */.");
    }
    at = close + 2;
    comments.add(new Comment(text.substring(from + 2, close), span(from)));
  }

  static boolean isNameStart(char c) {
    return c == '_' || Character.isLetter(c) || Character.isSurrogate(c);
  }

  static boolean isNamePart(char c) {
    return isNameStart(c)
        || c == '-'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The name that begins here, or an empty text. */
  String takeName() {
    if (!isNameStart(peek())) {
      return "";
    }
    int from = at;
    while (at < end && isNamePart(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** What stands here, for a message. */
  String shown() {
    if (atEnd()) {
      return "the end of the file";
    }
    char c = peek();
    return c == '\n' || c == '\r'
        ? "the end of the line"
        : "\"" + text.substring(at, text.offsetByCodePoints(at, 1)) + "\"";
  }
}
