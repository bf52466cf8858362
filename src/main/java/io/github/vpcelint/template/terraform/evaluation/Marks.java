package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.Value;
import java.util.IdentityHashMap;

/**
 * Remembers which lists are sets and which lists and objects stand for their JSON. They are told
 * apart where Terraform treats them differently; for everybody else they are lists and objects.
 */
final class Marks {
  private final IdentityHashMap<Value, Kind> kinds = new IdentityHashMap<>();

  private enum Kind {
    SET,
    ENCODED
  }

  /** Remembers that a list is a set. */
  Value set(Value value) {
    if (value instanceof ListValue) {
      kinds.put(value, Kind.SET);
    }
    return value;
  }

  boolean isSet(Value value) {
    return kinds.get(value) == Kind.SET;
  }

  /** A copy of a list or object that stands for its JSON, with the place of every part. */
  Value encoded(Value value) {
    Value copy = value;
    if (value instanceof ListValue list) {
      copy = new ListValue(list.items(), list.open(), list.span());
    } else if (value instanceof MapValue map) {
      copy = new MapValue(map.fields(), map.open(), map.span());
    }
    if (copy != value) {
      kinds.put(copy, Kind.ENCODED);
    }
    return copy;
  }

  boolean isEncoded(Value value) {
    return kinds.get(value) == Kind.ENCODED;
  }

  /** The list or object that an encoded one was made from, or the value itself. */
  static Value decoded(Value value) {
    if (value instanceof ListValue list) {
      return new ListValue(list.items(), list.open(), list.span());
    }
    return value instanceof MapValue map
        ? new MapValue(map.fields(), map.open(), map.span())
        : value;
  }
}
