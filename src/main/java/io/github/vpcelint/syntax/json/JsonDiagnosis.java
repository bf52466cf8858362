package io.github.vpcelint.syntax.json;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.syntax.SyntaxProblem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text is no JSON. Runs only after Jackson refused it, from the start of the text, since
 * knowing what was open and what came before is what makes a sentence that helps.
 */
final class JsonDiagnosis {
  private enum Expected {
    VALUE,
    ITEM_OR_END,
    KEY_OR_END,
    KEY,
    COLON,
    COMMA_OR_END,
    NOTHING
  }

  private final String text;
  private final Origin origin;
  private final JsonTokens tokens;
  private final JsonScalars scalars;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Expected expected = Expected.VALUE;
  private int at;
  private int lastComma = -1;
  private int keyStart;
  private @Nullable JsonFault fault;

  private JsonDiagnosis(String text, Origin origin, int holes) {
    this.text = text;
    this.origin = origin;
    this.tokens = new JsonTokens(text, holes);
    this.scalars = new JsonScalars(text, tokens);
  }

  /** The first fault of a text, or nothing when none is found. */
  static Optional<SyntaxProblem> of(String text, Origin origin, int holes) {
    JsonFault fault = new JsonDiagnosis(text, origin, holes).find();
    return fault == null
        ? Optional.empty()
        : Optional.of(
            SyntaxProblem.of(
                SyntaxProblem.Kind.PARSE,
                origin.slice(fault.from(), fault.to()),
                fault.message(),
                fault.help()));
  }

  private @Nullable JsonFault find() {
    at = tokens.skipSpace(0);
    while (fault == null && at < text.length()) {
      step(text.charAt(at));
      at = tokens.skipSpace(at);
    }
    return fault == null ? atEnd() : fault;
  }

  private void step(char c) {
    switch (expected) {
      case VALUE, ITEM_OR_END -> value(c);
      case KEY, KEY_OR_END -> key(c);
      case COLON -> colon(c);
      case COMMA_OR_END -> commaOrEnd(c);
      case NOTHING ->
          fail(
              tokens.wordEnd(at),
              c == '}' || c == ']'
                  ? "This " + c + " closes nothing."
                  : "The JSON value ends before this; a text holds only one.",
              "Remove what follows, or put the values into one list.");
    }
  }

  private void value(char c) {
    if (c == '{' || c == '[') {
      open.push(at);
      expected = c == '{' ? Expected.KEY_OR_END : Expected.ITEM_OR_END;
      at++;
    } else if (c == ']' && expected == Expected.ITEM_OR_END) {
      end(c);
    } else if (c == ',' || c == '}' || c == ']') {
      missingValue(c);
    } else {
      scalar();
    }
  }

  private void missingValue(char c) {
    boolean afterComma = inside('[') && lastComma >= 0 && tokens.skipSpace(lastComma + 1) == at;
    if (afterComma && c == ']') {
      trailingComma(c);
    } else {
      fail(
          at + 1,
          "A value is missing before this " + c + ".",
          inside('{') ? "Give the key a value, or remove the key." : "Remove one comma.");
    }
  }

  private void scalar() {
    int end = take(scalars.read(at));
    if (end > 0) {
      at = end;
      afterValue();
    }
  }

  private void afterValue() {
    expected = open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
  }

  private void key(char c) {
    if (c == '}') {
      if (expected == Expected.KEY_OR_END) {
        end(c);
      } else {
        trailingComma(c);
      }
    } else if (c == '"') {
      keyStart = at;
      int end = take(scalars.read(at));
      at = end > 0 ? end : at;
      expected = Expected.COLON;
    } else if (c == ',' || c == ':' || c == ']') {
      fail(at + 1, "A key is missing before this " + c + ".", "Write a key, or remove this.");
    } else {
      fault = tokens.noKey(at);
    }
  }

  private void colon(char c) {
    if (c == ':') {
      at++;
      expected = Expected.VALUE;
    } else if (tokens.isForeign(at)) {
      fault = tokens.foreign(at);
    } else {
      String key = text.substring(keyStart, tokens.skipSpaceBack(at));
      boolean last = c == ',' || c == '}' || c == ']';
      fail(
          tokens.wordEnd(at),
          last
              ? "The key " + key + " has no value."
              : "A colon is missing between the key " + key + " and its value.",
          last ? "Write a colon and a value after the key." : "Put a colon before this.");
    }
  }

  private void commaOrEnd(char c) {
    if (c == ',') {
      lastComma = at++;
      expected = inside('{') ? Expected.KEY : Expected.VALUE;
    } else if (c == '}' || c == ']') {
      end(c);
    } else if (tokens.isForeign(at)) {
      fault = tokens.foreign(at);
    } else if (c == ':') {
      fail(
          at + 1,
          inside('[') ? "A list has no keys." : "This colon follows a value, not a key.",
          inside('[') ? "Put the key and its value into { }." : "Put a comma before the key.");
    } else {
      fail(
          tokens.wordEnd(at),
          "A comma is missing before this.",
          "Put a comma after the value that ends before it.");
    }
  }

  private void end(char c) {
    Integer start = open.peek();
    if (start == null || text.charAt(start) != (c == '}' ? '{' : '[')) {
      fail(
          at + 1,
          "This " + c + " does not close the " + container() + ", which is the one still open.",
          "Close it with a " + (c == '}' ? ']' : '}') + " first.");
    } else {
      open.pop();
      at++;
      afterValue();
    }
  }

  private void trailingComma(char c) {
    fault =
        new JsonFault(
            lastComma,
            lastComma + 1,
            "Nothing follows this comma before the closing " + c + ".",
            "Remove the comma.");
  }

  private @Nullable JsonFault atEnd() {
    if (open.isEmpty()) {
      return null;
    }
    int last = tokens.skipSpaceBack(text.length());
    return new JsonFault(
        Math.max(0, last - 1),
        last,
        "The text ends inside of the " + container() + ".",
        "Add the missing " + (inside('{') ? "}" : "]") + ", or look for a bracket too many above.");
  }

  private String container() {
    int start = open.isEmpty() ? 0 : open.element();
    return (inside('{') ? "object" : "list")
        + " that starts on line "
        + origin.slice(start, start).startLine();
  }

  private boolean inside(char bracket) {
    Integer start = open.peek();
    return start != null && text.charAt(start) == bracket;
  }

  private int take(JsonScalars.Result result) {
    fault = result.fault();
    return result.end();
  }

  private void fail(int end, String message, String help) {
    fault = new JsonFault(at, end, message, help);
  }
}
