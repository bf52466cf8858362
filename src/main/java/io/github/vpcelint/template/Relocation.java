package io.github.vpcelint.template;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Shows values, with all their parts, at other places than those where they stand. */
public abstract class Relocation {
  /** Shows everything at one place. */
  public static Relocation to(Span place) {
    return new Relocation() {
      @Override
      protected Span place(Span span) {
        return place;
      }
    };
  }

  /** Where something that stands at a place is shown; the same span if it stays. */
  protected abstract Span place(Span span);

  /** The key of a field of an object with its value, which is in place already. */
  protected TextValue key(TextValue key, Value value) {
    return text(key);
  }

  /** An object. */
  public final MapValue map(MapValue map) {
    List<MapValue.Field> fields = new ArrayList<>(map.fields().size());
    for (MapValue.Field field : map.fields()) {
      Value value = value(field.value());
      fields.add(new MapValue.Field(key(field.key(), value), value));
    }
    return new MapValue(List.copyOf(fields), map.open(), place(map.span()));
  }

  /** A value of any kind. */
  public final Value value(Value value) {
    if (value instanceof MapValue map) {
      return map(map);
    }
    if (value instanceof ListValue list) {
      List<Value> items = new ArrayList<>(list.items().size());
      for (Value item : list.items()) {
        items.add(value(item));
      }
      return new ListValue(List.copyOf(items), list.open(), place(list.span()));
    }
    if (value instanceof ChoiceValue choice) {
      List<ChoiceValue.Branch> branches = new ArrayList<>(choice.branches().size());
      for (ChoiceValue.Branch branch : choice.branches()) {
        branches.add(new ChoiceValue.Branch(branch.when(), value(branch.value())));
      }
      return new ChoiceValue(List.copyOf(branches), place(choice.span()));
    }
    return value instanceof TextValue text ? text(text) : value.at(place(value.span()));
  }

  /** A text. */
  protected final TextValue text(TextValue text) {
    List<TextValue.Segment> segments = new ArrayList<>(text.segments().size());
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal) {
        Span own = literal.origin().span();
        Span place = place(own);
        segments.add(
            place == own ? literal : new TextValue.Literal(literal.text(), Origin.shownAt(place)));
      } else {
        UnknownValue unknown = ((TextValue.Hole) segment).value();
        segments.add(new TextValue.Hole(new UnknownValue(unknown.symbol(), place(unknown.span()))));
      }
    }
    return new TextValue(List.copyOf(segments), place(text.span()));
  }
}
