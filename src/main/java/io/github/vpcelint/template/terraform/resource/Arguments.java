package io.github.vpcelint.template.terraform.resource;

import io.github.vpcelint.source.Span;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments and nested blocks of a block. An argument that is null counts as not written, as in
 * Terraform.
 *
 * @param map the body; a nested block is an object in it, several are a list
 */
record Arguments(MapValue map) {
  /** The place of the body. */
  Span span() {
    return map.span();
  }

  /** An argument that is written. */
  Optional<MapValue.Field> field(String name) {
    Optional<MapValue.Field> field = map.field(name);
    return field.isPresent() && field.get().value() instanceof AbsentValue
        ? Optional.empty()
        : field;
  }

  /** The value of an argument that is written. */
  Optional<Value> get(String name) {
    Optional<MapValue.Field> field = field(name);
    return field.isPresent() ? Optional.of(field.get().value()) : Optional.empty();
  }

  /** The nested blocks of a type. */
  Blocks blocks(String type) {
    List<Arguments> bodies = new ArrayList<>();
    boolean complete = !map.open();
    for (MapValue.Field field : map.fields()) {
      String name = field.key().text().orElse("");
      if (name.equals(type)) {
        complete &= collect(field.value(), bodies);
      } else if (name.equals("dynamic")) {
        complete &= !mentions(field.value(), type);
      }
    }
    return new Blocks(List.copyOf(bodies), complete);
  }

  /**
   * The nested blocks of a type.
   *
   * @param bodies their bodies, in order
   * @param complete whether these are all: no {@code dynamic} block or unknown value makes more
   */
  record Blocks(List<Arguments> bodies, boolean complete) {
    /** Whether there is certainly none. */
    boolean none() {
      return complete && bodies.isEmpty();
    }
  }

  private static boolean collect(Value value, List<Arguments> bodies) {
    if (value instanceof MapValue body) {
      bodies.add(new Arguments(body));
      return true;
    }
    if (value instanceof ListValue list) {
      boolean complete = !list.open();
      for (Value item : list.items()) {
        complete &= collect(item, bodies);
      }
      return complete;
    }
    return value instanceof AbsentValue;
  }

  private static boolean mentions(Value dynamic, String type) {
    if (dynamic instanceof MapValue types) {
      return types.open() || types.field(type).isPresent();
    }
    if (dynamic instanceof ListValue list) {
      for (Value item : list.items()) {
        if (mentions(item, type)) {
          return true;
        }
      }
      return list.open();
    }
    return !(dynamic instanceof AbsentValue);
  }
}
