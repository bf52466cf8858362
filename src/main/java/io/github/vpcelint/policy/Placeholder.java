package io.github.vpcelint.policy;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that a person or a tool is to fill in before the policy is used: {@code <my-org-id>}, {@code
 * {{ account }}}. What it will be is not known, so nothing is said of it. AWS writes its example
 * policies so (<a href="https://github.com/aws-samples/data-perimeter-policy-examples">source</a>).
 */
public final class Placeholder {
  private Placeholder() {}

  /**
   * Whether a text has a placeholder in it; policy variables count, they are filled at each use.
   */
  public static boolean isIn(String text) {
    return start(text, 0) >= 0 || text.indexOf("${") >= 0;
  }

  /** The text with a hole in place of each placeholder. */
  static TextValue opened(TextValue text) {
    boolean any = false;
    for (TextValue.Segment segment : text.segments()) {
      any |= segment instanceof TextValue.Literal literal && start(literal.text(), 0) >= 0;
    }
    if (!any) {
      return text;
    }
    List<TextValue.Segment> opened = new ArrayList<>();
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal) {
        open(literal, opened);
      } else {
        opened.add(segment);
      }
    }
    return new TextValue(List.copyOf(opened), text.span());
  }

  private static void open(TextValue.Literal literal, List<TextValue.Segment> opened) {
    String text = literal.text();
    int done = 0;
    for (int start = start(text, 0); start >= 0; start = start(text, done)) {
      int end = end(text, start);
      if (start > done) {
        opened.add(literal.part(done, start));
      }
      opened.add(hole(text.substring(start, end), literal.origin().slice(start, end)));
      done = end;
    }
    if (done < text.length()) {
      opened.add(literal.part(done, text.length()));
    }
  }

  private static TextValue.Hole hole(String name, Span span) {
    Symbol symbol = new Symbol(Symbol.Kind.PLACEHOLDER, span.file().path(), name, "");
    return new TextValue.Hole(new UnknownValue(symbol, span));
  }

  /** Where the next placeholder begins, or -1. */
  private static int start(String text, int from) {
    int lastAngle = text.lastIndexOf('>');
    int lastBraces = text.lastIndexOf("}}");
    for (int i = from; i < Math.max(lastAngle, lastBraces); i++) {
      boolean opens =
          text.charAt(i) == '<' ? i < lastAngle : i + 1 < lastBraces && text.startsWith("{{", i);
      if (opens) {
        return i;
      }
    }
    return -1;
  }

  /** Where the placeholder that begins at an index ends. */
  private static int end(String text, int start) {
    return text.charAt(start) == '<'
        ? text.indexOf('>', start) + 1
        : text.indexOf("}}", start + 2) + 2;
  }
}
