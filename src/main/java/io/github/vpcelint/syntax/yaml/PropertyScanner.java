package io.github.vpcelint.syntax.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.tokens.AliasToken;
import org.yaml.snakeyaml.tokens.AnchorToken;
import org.yaml.snakeyaml.tokens.DirectiveToken;
import org.yaml.snakeyaml.tokens.TagToken;
import org.yaml.snakeyaml.tokens.TagTuple;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Reads tags, anchors, aliases and directives.
 *
 * @see <a href="https://yaml.org/spec/1.1/#id899622">YAML 1.1, node properties</a>
 */
final class PropertyScanner {
  private final Cursor cursor;
  private final ScanErrors errors;

  PropertyScanner(Cursor cursor, ScanErrors errors) {
    this.cursor = cursor;
    this.errors = errors;
  }

  /** Reads an anchor or an alias. */
  Token anchorOrAlias() {
    Mark start = cursor.mark();
    boolean alias = cursor.peek() == '*';
    cursor.skip(1);
    int length = 0;
    while (isName(cursor.peek(length))) {
      length++;
    }
    String name = cursor.take(cursor.at() + length);
    char next = cursor.peek();
    if (length == 0 || !(Cursor.isSpaceOrEnd(next) || "?:,]}%@`".indexOf(next) >= 0)) {
      throw errors.badName(start, alias);
    }
    Mark end = cursor.mark();
    return alias ? new AliasToken(name, start, end) : new AnchorToken(name, start, end);
  }

  private static boolean isName(char c) {
    return !Cursor.isSpaceOrEnd(c) && ":,[]{}/.*&".indexOf(c) < 0;
  }

  /** Reads a tag. */
  Token tag() {
    Mark start = cursor.mark();
    char c = cursor.peek(1);
    @Nullable String handle = null;
    String suffix = "!";
    if (c == '<') {
      cursor.skip(2);
      suffix = uri(start);
      if (cursor.peek() != '>') {
        throw errors.badTag(start);
      }
      cursor.skip(1);
    } else if (Cursor.isSpaceOrEnd(c)) {
      cursor.skip(1);
    } else {
      handle = handle(start);
      suffix = uri(start);
    }
    char next = cursor.peek();
    if (next != ' ' && !Cursor.isBreakOrEnd(next)) {
      throw errors.badTag(start);
    }
    return new TagToken(new TagTuple(handle, suffix), start, cursor.mark());
  }

  // A second exclamation mark before the tag ends makes what stands before it a handle.
  private String handle(Mark start) {
    int length = 1;
    while (cursor.peek(length) != ' ' && !Cursor.isBreakOrEnd(cursor.peek(length))) {
      if (cursor.peek(length) == '!') {
        return namedHandle(start);
      }
      length++;
    }
    cursor.skip(1);
    return "!";
  }

  private String namedHandle(Mark start) {
    int length = 1;
    while (isWord(cursor.peek(length))) {
      length++;
    }
    if (cursor.peek(length) != '!') {
      throw errors.badTag(start);
    }
    return cursor.take(cursor.at() + length + 1);
  }

  private String uri(Mark start) {
    StringBuilder uri = new StringBuilder();
    while (true) {
      char c = cursor.peek();
      if (c == '%') {
        uri.append(escapes(start));
      } else if (isWord(c) || (c != '\0' && ";/?:@&=+$,.!~*'()[]".indexOf(c) >= 0)) {
        uri.append(c);
        cursor.skip(1);
      } else {
        break;
      }
    }
    if (uri.length() == 0) {
      throw errors.badTag(start);
    }
    return uri.toString();
  }

  private String escapes(Mark start) {
    StringBuilder bytes = new StringBuilder();
    while (cursor.peek() == '%') {
      int high = Character.digit(cursor.peek(1), 16);
      int low = Character.digit(cursor.peek(2), 16);
      if (high < 0 || low < 0) {
        throw errors.badTag(start);
      }
      bytes.append((char) (high << 4 | low));
      cursor.skip(3);
    }
    byte[] utf8 = bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(utf8, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw errors.badTag(start);
    }
    return text;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }

  /** Reads a line that starts with a {@code %}. */
  Token directive() {
    Mark start = cursor.mark();
    cursor.skip(1);
    int length = 0;
    while (isWord(cursor.peek(length))) {
      length++;
    }
    String name = cursor.take(cursor.at() + length);
    if (name.isEmpty() || !isSpaceOrBreak(cursor.peek())) {
      throw errors.badDirective(start);
    }
    Token token =
        switch (name) {
          case "YAML" -> version(start);
          case "TAG" -> tagHandle(start);
          default -> unknown(name, start);
        };
    cursor.skipSpaces();
    if (cursor.peek() == '#') {
      cursor.skipLine();
    }
    if (!Cursor.isBreakOrEnd(cursor.peek())) {
      throw errors.badDirective(start);
    }
    cursor.skipBreak();
    return token;
  }

  private Token version(Mark start) {
    cursor.skipSpaces();
    int major = number(start);
    if (cursor.peek() != '.') {
      throw errors.badDirective(start);
    }
    cursor.skip(1);
    int minor = number(start);
    if (!isSpaceOrBreak(cursor.peek())) {
      throw errors.badDirective(start);
    }
    return new DirectiveToken<>("YAML", List.of(major, minor), start, cursor.mark());
  }

  private int number(Mark start) {
    int length = 0;
    int value = 0;
    while (cursor.peek(length) >= '0' && cursor.peek(length) <= '9' && length < 4) {
      value = value * 10 + cursor.peek(length) - '0';
      length++;
    }
    if (length == 0 || length > 3) {
      throw errors.badDirective(start);
    }
    cursor.skip(length);
    return value;
  }

  private Token tagHandle(Mark start) {
    cursor.skipSpaces();
    if (cursor.peek() != '!') {
      throw errors.badDirective(start);
    }
    String handle = cursor.peek(1) == ' ' ? cursor.take(cursor.at() + 1) : namedHandle(start);
    if (cursor.peek() != ' ') {
      throw errors.badDirective(start);
    }
    cursor.skipSpaces();
    String prefix = uri(start);
    if (!isSpaceOrBreak(cursor.peek())) {
      throw errors.badDirective(start);
    }
    return new DirectiveToken<>("TAG", List.of(handle, prefix), start, cursor.mark());
  }

  private Token unknown(String name, Mark start) {
    Mark end = cursor.mark();
    cursor.skipLine();
    return new DirectiveToken<>(name, null, start, end);
  }

  private static boolean isSpaceOrBreak(char c) {
    return c == ' ' || Cursor.isBreakOrEnd(c);
  }
}
