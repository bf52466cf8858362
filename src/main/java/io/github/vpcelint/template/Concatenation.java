package io.github.vpcelint.template;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Symbol;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one text out of pieces. A piece that is not known becomes a hole; one that is one of
 * several values makes several texts, up to {@link #MOST_TEXTS}, beyond which it is a hole, too.
 */
public final class Concatenation {
  /** Most alternative texts that one expression may stand for. */
  public static final int MOST_TEXTS = 64;

  private final Span span;
  private List<Alternative> alternatives =
      List.of(new Alternative(Condition.always(), new ArrayList<>()));

  private Concatenation(Span span) {
    this.span = span;
  }

  private record Alternative(Condition when, List<Value> pieces) {
    /** Adds a piece that there is in any case. */
    void add(Value next) {
      pieces.add(next);
    }

    Alternative plus(Cases.Case next) {
      List<Value> longer = new ArrayList<>(pieces);
      longer.add(next.value());
      return new Alternative(when.and(next.when()), longer);
    }
  }

  /**
   * The text of pieces set one after the other; a piece that is absent adds nothing.
   *
   * @param span the place of the whole expression
   */
  public static Value of(List<Value> pieces, Span span) {
    return joined(pieces, TextValue.literal("", Origin.shownAt(span)), span);
  }

  /**
   * The text of items with a delimiter between them; an item that is absent takes its delimiter
   * with it.
   *
   * @param span the place of the whole expression
   */
  public static Value joined(List<Value> items, TextValue delimiter, Span span) {
    Concatenation concatenation = new Concatenation(span);
    for (Value item : items) {
      concatenation.add(item);
    }
    return concatenation.result(delimiter);
  }

  private void add(Value item) {
    List<Cases.Case> cases = Cases.of(item);
    if (cases.size() * alternatives.size() > MOST_TEXTS) {
      cases = List.of(new Cases.Case(Condition.always(), hole(item)));
    }
    if (cases.size() == 1 && cases.get(0).when() == Condition.always()) {
      for (Alternative alternative : alternatives) {
        alternative.add(cases.get(0).value());
      }
      return;
    }
    List<Alternative> longer = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      for (Cases.Case each : cases) {
        Alternative next = alternative.plus(each);
        if (next.when() != Condition.never()) {
          longer.add(next);
        }
      }
    }
    alternatives = longer;
  }

  private Value result(TextValue delimiter) {
    if (alternatives.size() == 1) {
      return text(alternatives.get(0).pieces(), delimiter);
    }
    List<ChoiceValue.Branch> branches = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      Value text = text(alternative.pieces(), delimiter);
      branches.add(new ChoiceValue.Branch(alternative.when(), text));
    }
    return new ChoiceValue(branches, span);
  }

  /** A text that is nothing but one hole is the value itself: a Sub of a Ref equals the Ref. */
  private Value text(List<Value> pieces, TextValue delimiter) {
    List<TextValue.Segment> segments = new ArrayList<>();
    boolean first = true;
    for (Value piece : pieces) {
      if (!(piece instanceof AbsentValue)) {
        if (!first) {
          addSegments(delimiter, segments);
        }
        addSegments(piece, segments);
        first = false;
      }
    }
    return segments.size() == 1 && segments.get(0) instanceof TextValue.Hole hole
        ? new UnknownValue(hole.value().symbol(), span)
        : new TextValue(segments, span);
  }

  private static void addSegments(Value piece, List<TextValue.Segment> segments) {
    if (piece instanceof TextValue text) {
      for (TextValue.Segment segment : text.segments()) {
        if (!(segment instanceof TextValue.Literal literal && literal.text().isEmpty())) {
          segments.add(segment);
        }
      }
      return;
    }
    Optional<String> known = piece.text();
    if (known.isPresent()) {
      segments.add(new TextValue.Literal(known.get(), Origin.shownAt(piece.span())));
    } else if (piece instanceof UnknownValue unknown) {
      segments.add(new TextValue.Hole(unknown));
    } else {
      segments.add(new TextValue.Hole(hole(piece)));
    }
  }

  /** Known in part, but not as a stretch of text: no other value is certainly the same. */
  private static UnknownValue hole(Value value) {
    Span at = value.span();
    String scope = at.file().path() + "@" + at.start();
    return new UnknownValue(new Symbol(Symbol.Kind.EXPRESSION, scope, value.display(), ""), at);
  }
}
