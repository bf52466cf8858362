package io.github.vpcelint.template.cloudformation;

import io.github.vpcelint.estate.Export;
import io.github.vpcelint.estate.Place;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that CloudFormation looks up when it deploys: <code>{{resolve:ssm:/network/vpc}}</code>.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">
 *     Dynamic references</a>
 */
final class DynamicReference {
  /** How references to plain values of Parameter Store begin. */
  static final String STORE = "ssm:";

  private static final String OPEN = "{{resolve:";
  private static final String CLOSE = "}}";
  private static final char HOLE = '\uE000';

  private DynamicReference() {}

  /**
   * What is found under a name such as {@code ssm:/network/vpc}: the same for every stack in a
   * place.
   */
  static UnknownValue value(String reference, Place place, Span span) {
    return new UnknownValue(new Symbol(Symbol.Kind.LOOKUP, place.scope(), reference, ""), span);
  }

  /** What is found under a name that may not be known. */
  static UnknownValue value(Value reference, Place place, Span span) {
    return new UnknownValue(Export.symbol(Symbol.Kind.LOOKUP, reference, place), span);
  }

  /** A text with its dynamic references as holes, looked up in a place. */
  static Value resolve(TextValue text, Place place) {
    String shown = text.withHolesAs(HOLE);
    int open = shown.indexOf(OPEN);
    int close = open < 0 ? -1 : shown.indexOf(CLOSE, open);
    if (close < 0) {
      return text;
    }
    List<Value> pieces = new ArrayList<>();
    int done = 0;
    while (close >= 0) {
      pieces.add(text.part(done, open));
      done = close + CLOSE.length();
      pieces.add(reference(text, open, done, place));
      open = shown.indexOf(OPEN, done);
      close = open < 0 ? -1 : shown.indexOf(CLOSE, open);
    }
    pieces.add(text.part(done, shown.length()));
    return Concatenation.of(pieces, text.span());
  }

  private static UnknownValue reference(TextValue text, int from, int to, Place place) {
    TextValue name = text.part(from + OPEN.length(), to - CLOSE.length());
    Span span = text.spanOf(from, to);
    return value(name, place, span);
  }
}
