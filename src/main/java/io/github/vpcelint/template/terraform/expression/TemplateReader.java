package io.github.vpcelint.template.terraform.expression;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.value.TextValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a text apart into literal stretches and interpolations. Directives (<code>%{if …}</code>)
 * and white space markers (<code>${~ … ~}</code>) make the whole text opaque.
 *
 * @see <a
 *     href="https://developer.hashicorp.com/terraform/language/expressions/strings#string-templates">
 *     String templates</a>
 */
final class TemplateReader {
  private final String text;
  private final Origin origin;
  private final List<Expression> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private int[] offsets = new int[16];
  private int literalStart;

  private TemplateReader(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
  }

  /** The expression that a text is: most often just a text. */
  static Expression read(String text, Origin origin) {
    boolean plain = text.indexOf("${") < 0 && text.indexOf("%{") < 0;
    return plain
        ? new LiteralExpression(TextValue.literal(text, origin))
        : new TemplateReader(text, origin).read();
  }

  private Expression read() {
    int at = 0;
    while (at < text.length()) {
      if (isEscape(text, at)) {
        // The first character of $${ and %%{ is the escape and not part of the text.
        append(at + 1);
        append(at + 2);
        at += 3;
      } else if (isOpening(text, at)) {
        int end = closing(text, at + 2);
        if (text.charAt(at) == '%' || end < 0 || trims(at, end)) {
          return new OpaqueExpression(text, origin.span());
        }
        endLiteral(at);
        parts.add(ReferenceReader.read(text.substring(at + 2, end), origin.part(at + 2, end)));
        at = end + 1;
      } else {
        append(at);
        at++;
      }
    }
    endLiteral(at);
    return parts.size() == 1 ? parts.get(0) : new TemplateExpression(parts, origin.span());
  }

  private boolean trims(int opening, int closing) {
    return text.charAt(opening + 2) == '~' || text.charAt(closing - 1) == '~';
  }

  private void append(int at) {
    if (literal.isEmpty()) {
      literalStart = at;
    }
    if (literal.length() + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[literal.length()] = at;
    literal.append(text.charAt(at));
  }

  private void endLiteral(int end) {
    int length = literal.length();
    if (length > 0) {
      boolean verbatim = length == end - literalStart;
      offsets[length] = end;
      Origin place =
          verbatim
              ? origin.part(literalStart, end)
              : origin.within(literalStart, end, literalStart, offsets, length);
      // A text of one stretch is shown with its quotes, as any other text.
      boolean whole = parts.isEmpty() && end == text.length();
      TextValue value = TextValue.literal(literal.toString(), place);
      parts.add(new LiteralExpression(whole ? value.at(origin.span()) : value));
      literal.setLength(0);
    }
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && (text.charAt(at) == '$' || text.charAt(at) == '%')
        && text.charAt(at + 1) == text.charAt(at)
        && text.charAt(at + 2) == '{';
  }

  private static boolean isOpening(String text, int at) {
    return at + 1 < text.length()
        && (text.charAt(at) == '$' || text.charAt(at) == '%')
        && text.charAt(at + 1) == '{';
  }

  /**
   * Index of the brace that closes an interpolation, or -1 when none does. Braces and texts inside
   * of it nest, and texts can have interpolations of their own.
   */
  private static int closing(String text, int from) {
    StringBuilder open = new StringBuilder("{");
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean quoted = open.charAt(open.length() - 1) == '"';
      if (quoted && (c == '\\' || isEscape(text, i))) {
        i += c == '\\' ? 1 : 2;
      } else if (quoted && isOpening(text, i)) {
        open.append('{');
        i++;
      } else if (c == '"') {
        if (quoted) {
          open.setLength(open.length() - 1);
        } else {
          open.append('"');
        }
      } else if (!quoted && c == '{') {
        open.append('{');
      } else if (!quoted && c == '}') {
        open.setLength(open.length() - 1);
        if (open.isEmpty()) {
          return i;
        }
      }
    }
    return -1;
  }
}
