package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.BooleanValue;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Functions over lists and objects. */
final class CollectionFunctions {
  private CollectionFunctions() {}

  static Optional<Value> call(String name, List<Value> arguments, Span span) {
    Value first = arguments.get(0);
    return switch (name) {
      case "toset", "distinct" -> distinct(first, span);
      case "tolist", "tomap" -> Optional.of(first);
      case "concat" -> concat(arguments, span);
      case "flatten" -> flatten(first, span);
      case "compact" -> compact(first, span);
      case "merge" -> merge(arguments, span);
      case "lookup" -> lookup(arguments);
      case "element" -> element(arguments);
      case "length" -> length(first, span);
      case "keys" -> keys(first, span);
      case "values" -> values(first, span);
      case "contains" -> contains(arguments, span);
      case "one" -> one(first, span);
      case "zipmap" -> zipmap(arguments, span);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> distinct(Value value, Span span) {
    if (!(value instanceof ListValue list)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    for (Value item : list.items()) {
      boolean known = false;
      for (Value other : items) {
        known |= Equality.of(item, other) == Truth.YES;
      }
      if (!known) {
        items.add(item);
      }
    }
    return Optional.of(new ListValue(items, list.open(), span));
  }

  private static Optional<Value> concat(List<Value> lists, Span span) {
    List<Value> items = new ArrayList<>();
    boolean open = false;
    for (Value value : lists) {
      if (value instanceof ListValue list) {
        items.addAll(list.items());
        open |= list.open();
      } else {
        open = true;
      }
    }
    return Optional.of(new ListValue(items, open, span));
  }

  private static Optional<Value> flatten(Value value, Span span) {
    List<Value> items = new ArrayList<>();
    boolean complete = flatten(value, items);
    return value instanceof ListValue
        ? Optional.of(new ListValue(items, !complete, span))
        : Optional.empty();
  }

  private static boolean flatten(Value value, List<Value> items) {
    if (!(value instanceof ListValue list)) {
      items.add(value);
      return true;
    }
    boolean complete = !list.open();
    for (Value item : list.items()) {
      complete &= flatten(item, items);
    }
    return complete;
  }

  private static Optional<Value> compact(Value value, Span span) {
    if (!(value instanceof ListValue list)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    for (Value item : list.items()) {
      boolean empty = item.text().isPresent() && item.text().get().isEmpty();
      if (!empty && !(item instanceof AbsentValue)) {
        items.add(item);
      }
    }
    return Optional.of(new ListValue(items, list.open(), span));
  }

  private static Optional<Value> merge(List<Value> maps, Span span) {
    List<MapValue.Field> fields = new ArrayList<>();
    boolean open = false;
    for (Value value : maps) {
      if (value instanceof MapValue map) {
        open |= map.open();
        for (MapValue.Field field : map.fields()) {
          replace(field, fields);
        }
      } else if (!(value instanceof AbsentValue)) {
        // It may replace any field before it.
        fields.clear();
        open = true;
      }
    }
    return Optional.of(new MapValue(fields, open, span));
  }

  private static void replace(MapValue.Field field, List<MapValue.Field> fields) {
    String key = field.key().display();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).key().display().equals(key)) {
        fields.set(i, field);
        return;
      }
    }
    fields.add(field);
  }

  private static Optional<Value> lookup(List<Value> arguments) {
    if (arguments.size() < 2
        || !(arguments.get(0) instanceof MapValue map)
        || arguments.get(1).text().isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> found = map.get(arguments.get(1).text().get());
    if (found.isPresent()) {
      return found;
    }
    return map.open() || arguments.size() < 3 ? Optional.empty() : Optional.of(arguments.get(2));
  }

  private static Optional<Value> element(List<Value> arguments) {
    if (arguments.size() != 2 || !(arguments.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    Optional<String> text = arguments.get(1).text();
    int index = text.isPresent() ? wholeNumber(text.get()) : -1;
    boolean known = index >= 0 && !list.open() && !list.items().isEmpty();
    return known ? Optional.of(list.items().get(index % list.items().size())) : Optional.empty();
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notOne) {
      return -1;
    }
  }

  private static Optional<Value> length(Value value, Span span) {
    int length = -1;
    if (value instanceof ListValue list && !list.open()) {
      length = list.items().size();
    } else if (value instanceof MapValue map && !map.open()) {
      length = map.fields().size();
    } else if (value instanceof TextValue text && text.text().isPresent()) {
      String known = text.text().get();
      length = known.codePointCount(0, known.length());
    }
    return length < 0
        ? Optional.empty()
        : Optional.of(new NumberValue(Integer.toString(length), span));
  }

  private static Optional<Value> keys(Value value, Span span) {
    Optional<List<Round>> rounds = value instanceof MapValue ? Round.of(value) : Optional.empty();
    if (rounds.isEmpty()) {
      return Optional.empty();
    }
    List<Value> keys = new ArrayList<>();
    for (Round round : rounds.get()) {
      keys.add(round.key());
    }
    return Optional.of(new ListValue(keys, false, span));
  }

  private static Optional<Value> values(Value value, Span span) {
    Optional<List<Round>> rounds = value instanceof MapValue ? Round.of(value) : Optional.empty();
    if (rounds.isEmpty()) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (Round round : rounds.get()) {
      values.add(round.value());
    }
    return Optional.of(new ListValue(values, false, span));
  }

  private static Optional<Value> contains(List<Value> arguments, Span span) {
    if (arguments.size() != 2 || !(arguments.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    Truth found = list.open() ? Truth.UNKNOWN : Truth.NO;
    for (Value item : list.items()) {
      found = found.or(Equality.of(item, arguments.get(1)));
    }
    return found == Truth.UNKNOWN
        ? Optional.empty()
        : Optional.of(new BooleanValue(found == Truth.YES, span));
  }

  private static Optional<Value> one(Value value, Span span) {
    if (!(value instanceof ListValue list) || list.open() || list.items().size() > 1) {
      return Optional.empty();
    }
    return Optional.of(list.items().isEmpty() ? new AbsentValue(span) : list.items().get(0));
  }

  private static Optional<Value> zipmap(List<Value> arguments, Span span) {
    if (arguments.size() != 2
        || !(arguments.get(0) instanceof ListValue keys)
        || !(arguments.get(1) instanceof ListValue values)
        || keys.open()
        || keys.items().size() != values.items().size()) {
      return Optional.empty();
    }
    List<MapValue.Field> fields = new ArrayList<>();
    for (int i = 0; i < keys.items().size(); i++) {
      if (!(keys.items().get(i) instanceof TextValue key)) {
        return Optional.empty();
      }
      fields.add(new MapValue.Field(key, values.items().get(i)));
    }
    return Optional.of(new MapValue(fields, values.open(), span));
  }
}
