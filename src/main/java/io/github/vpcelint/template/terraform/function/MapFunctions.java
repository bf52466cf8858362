package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Functions over objects. */
final class MapFunctions {
  private MapFunctions() {}

  static Optional<Value> call(Call call) {
    return switch (call.name()) {
      case "merge" -> merge(call);
      case "lookup" -> lookup(call);
      case "keys" -> keys(call);
      case "values" -> values(call);
      case "zipmap" -> zipmap(call);
      case "transpose" -> transpose(call);
      default -> Optional.of(call.get(0));
    };
  }

  private static Optional<Value> merge(Call call) {
    List<MapValue.Field> fields = new ArrayList<>();
    boolean open = false;
    for (Value value : call.arguments()) {
      if (value instanceof MapValue map) {
        // A field that is not known may replace any before it.
        if (map.open()) {
          fields.clear();
          open = true;
        }
        for (MapValue.Field field : map.fields()) {
          replace(field, fields);
        }
      } else if (value instanceof ListValue || value.text().isPresent()) {
        throw new InvalidCall("merge needs objects.");
      } else if (!(value instanceof AbsentValue)) {
        fields.clear();
        open = true;
      }
    }
    return Optional.of(new MapValue(fields, open, call.span()));
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

  private static Optional<Value> lookup(Call call) {
    call.expect(2, 3);
    Optional<String> key = call.text(1);
    if (!(call.get(0) instanceof MapValue map) || key.isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> found = map.get(key.get());
    if (found.isPresent()) {
      return found;
    }
    if (call.map(0).isEmpty()) {
      return Optional.empty();
    }
    if (call.count() == 2) {
      throw new InvalidCall("lookup does not find the key.");
    }
    return Optional.of(call.get(2));
  }

  private static Optional<Value> keys(Call call) {
    call.expect(1, 1);
    Optional<List<MapValue.Field>> fields = sorted(call);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<Value> keys = new ArrayList<>();
    for (MapValue.Field field : fields.get()) {
      keys.add(field.key());
    }
    return call.result(keys);
  }

  private static Optional<Value> values(Call call) {
    call.expect(1, 1);
    Optional<List<MapValue.Field>> fields = sorted(call);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (MapValue.Field field : fields.get()) {
      values.add(field.value());
    }
    return call.result(values);
  }

  private static Optional<List<MapValue.Field>> sorted(Call call) {
    Optional<MapValue> map = call.map(0);
    if (map.isEmpty()) {
      return Optional.empty();
    }
    List<MapValue.Field> fields = new ArrayList<>(map.get().fields());
    fields.sort(new ByKey());
    return Optional.of(fields);
  }

  private static Optional<Value> zipmap(Call call) {
    call.expect(2, 2);
    Optional<List<Value>> keys = call.items(0);
    Optional<List<Value>> values = call.items(1);
    if (keys.isEmpty() || values.isEmpty()) {
      return Optional.empty();
    }
    if (keys.get().size() != values.get().size()) {
      throw new InvalidCall("zipmap needs a value for each key.");
    }
    List<MapValue.Field> fields = new ArrayList<>();
    for (int i = 0; i < keys.get().size(); i++) {
      Optional<String> key = keys.get().get(i).text();
      if (key.isEmpty()) {
        return Optional.empty();
      }
      TextValue name = keys.get().get(i) instanceof TextValue text ? text : call.textAt(key.get());
      replace(new MapValue.Field(name, values.get().get(i)), fields);
    }
    return Optional.of(new MapValue(fields, false, call.span()));
  }

  /** For each text in the lists of an object, the keys whose lists have it. */
  private static Optional<Value> transpose(Call call) {
    call.expect(1, 1);
    Optional<List<MapValue.Field>> fields = sorted(call);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<Value>> keys = new TreeMap<>();
    for (MapValue.Field field : fields.get()) {
      if (!(field.value() instanceof ListValue list) || list.open()) {
        return Optional.empty();
      }
      for (Value item : list.items()) {
        Optional<String> text = item.text();
        if (text.isEmpty()) {
          return Optional.empty();
        }
        List<Value> names = keys.get(text.get());
        if (names == null) {
          names = new ArrayList<>();
          keys.put(text.get(), names);
        }
        names.add(field.key());
      }
    }
    List<MapValue.Field> transposed = new ArrayList<>();
    for (Map.Entry<String, List<Value>> each : keys.entrySet()) {
      Value names = new ListValue(each.getValue(), false, call.span());
      transposed.add(new MapValue.Field(call.textAt(each.getKey()), names));
    }
    return Optional.of(new MapValue(transposed, false, call.span()));
  }

  private static final class ByKey implements Comparator<MapValue.Field> {
    @Override
    public int compare(MapValue.Field left, MapValue.Field right) {
      return left.key().display().compareTo(right.key().display());
    }
  }
}
