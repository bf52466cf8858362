package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of values by key: blocks that name the same key are joined. */
final class Groups {
  private final List<TextValue> keys = new ArrayList<>();
  private final List<ListValue> lists = new ArrayList<>();

  /** Adds the values of a list, or a single value, under a key. */
  void add(TextValue key, Value value) {
    boolean listed = value instanceof ListValue;
    ListValue added =
        listed ? (ListValue) value : new ListValue(List.of(value), false, value.span());
    int index = indexOf(key, keys);
    if (index < 0) {
      keys.add(key);
      lists.add(added);
      return;
    }
    ListValue before = lists.get(index);
    List<Value> items = new ArrayList<>(before.items());
    items.addAll(added.items());
    lists.set(index, new ListValue(items, before.open() || added.open(), before.span()));
  }

  /** The object of all keys and their lists. */
  MapValue toMap(boolean open, Span place) {
    List<MapValue.Field> fields = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      fields.add(new MapValue.Field(keys.get(i), lists.get(i)));
    }
    return new MapValue(List.copyOf(fields), open, place);
  }

  /** The position of a key; -1 when it is not there or not known. */
  static int indexOf(TextValue key, List<TextValue> keys) {
    Optional<String> text = key.text();
    for (int i = 0; text.isPresent() && i < keys.size(); i++) {
      if (text.equals(keys.get(i).text())) {
        return i;
      }
    }
    return -1;
  }
}
