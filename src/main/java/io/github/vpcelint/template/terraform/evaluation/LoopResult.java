package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.template.Concatenation;
import io.github.vpcelint.template.terraform.expression.ForExpression;
import io.github.vpcelint.template.terraform.function.InvalidCall;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the rounds of a loop give. */
final class LoopResult {
  private final ForExpression loop;
  private final List<Value> items = new ArrayList<>();
  private final Map<String, MapValue.Field> fields = new LinkedHashMap<>();
  private final Map<String, List<Value>> groups = new LinkedHashMap<>();
  private boolean open;

  LoopResult(ForExpression loop) {
    this.loop = loop;
  }

  /** Notes that a round may give more than is known. */
  void leaveOpen() {
    open = true;
  }

  /** Adds the result of a round; in an object two of one key are an error unless grouped. */
  void add(Optional<Value> key, Value value) {
    if (key.isEmpty()) {
      items.add(value);
      return;
    }
    if (key.get() instanceof AbsentValue) {
      throw new InvalidCall("The key of an object is null.");
    }
    Optional<String> text = key.get().text();
    if (text.isEmpty()) {
      open = true;
      return;
    }
    TextValue name =
        key.get() instanceof TextValue known
            ? known
            : SuppliedText.at(text.get(), key.get().span());
    if (loop.form() == ForExpression.Form.GROUPS) {
      fields.putIfAbsent(text.get(), new MapValue.Field(name, value));
      List<Value> group = groups.get(text.get());
      if (group == null) {
        group = new ArrayList<>();
        groups.put(text.get(), group);
      }
      group.add(value);
    } else if (fields.put(text.get(), new MapValue.Field(name, value)) != null) {
      throw new InvalidCall("Two items have the key \"" + text.get() + "\".");
    }
  }

  Value value() {
    return switch (loop.form()) {
      case LIST -> new ListValue(items, open, loop.span());
      case TEXT -> Concatenation.of(items, loop.span());
      case OBJECT -> new MapValue(new ArrayList<>(fields.values()), open, loop.span());
      case GROUPS -> new MapValue(grouped(), open, loop.span());
    };
  }

  private List<MapValue.Field> grouped() {
    List<MapValue.Field> all = new ArrayList<>();
    for (Map.Entry<String, MapValue.Field> field : fields.entrySet()) {
      List<Value> group = groups.getOrDefault(field.getKey(), List.of());
      ListValue list = new ListValue(group, open, field.getValue().value().span());
      all.add(new MapValue.Field(field.getValue().key(), list));
    }
    return all;
  }
}
