package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Origin;
import io.github.vpcelint.source.Span;
import io.github.vpcelint.template.terraform.configuration.Modules;
import io.github.vpcelint.value.ChoiceValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the values of a module whose files are not linted at the call of it. What the call gives
 * keeps its place: that is where it can be changed.
 */
final class ShownAtCall {
  private final Span call;
  private final Modules modules;

  ShownAtCall(Span call, Modules modules) {
    this.call = call;
    this.modules = modules;
  }

  /** The values of a block. */
  MapValue of(MapValue map) {
    List<MapValue.Field> fields = new ArrayList<>(map.fields().size());
    for (MapValue.Field field : map.fields()) {
      Value value = value(field.value());
      fields.add(new MapValue.Field(key(field.key(), value), value));
    }
    return new MapValue(List.copyOf(fields), map.open(), place(map.span()));
  }

  /** The name of an argument that the call gives is shown where the call gives it. */
  private TextValue key(TextValue key, Value value) {
    boolean given = key.known() && place(key.span()) == call && place(value.span()) != call;
    return given ? TextValue.literal(key.display(), Origin.shownAt(value.span())) : text(key);
  }

  private Value value(Value value) {
    if (value instanceof MapValue map) {
      return of(map);
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

  private TextValue text(TextValue text) {
    List<TextValue.Segment> segments = new ArrayList<>(text.segments().size());
    for (TextValue.Segment segment : text.segments()) {
      if (segment instanceof TextValue.Literal literal) {
        Span place = literal.origin().span();
        segments.add(
            place(place) == place
                ? literal
                : new TextValue.Literal(literal.text(), Origin.shownAt(call)));
      } else {
        UnknownValue unknown = ((TextValue.Hole) segment).value();
        segments.add(new TextValue.Hole(new UnknownValue(unknown.symbol(), place(unknown.span()))));
      }
    }
    return new TextValue(List.copyOf(segments), place(text.span()));
  }

  private Span place(Span span) {
    return modules.isOutside(span.file()) ? call : span;
  }
}
