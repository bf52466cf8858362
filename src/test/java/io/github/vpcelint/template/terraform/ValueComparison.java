package io.github.vpcelint.template.terraform;

import io.github.vpcelint.estate.EstatePart;
import io.github.vpcelint.template.EmbeddedDocument;
import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.UnknownValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares values that are evaluated with values that Terraform plans. */
final class ValueComparison {
  private ValueComparison() {}

  /**
   * Compares an argument or nested block with its planned attribute, which has more in it: in a
   * block what the provider adds to it, and nothing where only the apply tells.
   */
  static Truth compareArguments(Value ours, Value planned) {
    boolean blocks = planned instanceof ListValue list && hasObjects(list);
    if (!blocks || ours instanceof UnknownValue) {
      return compare(ours, planned);
    }
    List<Value> left = new ArrayList<>(((ListValue) planned).items());
    List<Value> written = items(ours);
    boolean open = ours instanceof ListValue list && list.open();
    if (written.size() != left.size()) {
      return open ? Truth.UNKNOWN : Truth.NO;
    }
    Truth same = Truth.YES;
    for (Value block : written) {
      Truth best = Truth.NO;
      Value match = left.get(0);
      for (Value other : left) {
        Truth candidate = compareBlocks(block, other);
        if (best == Truth.NO || candidate == Truth.YES) {
          best = candidate;
          match = other;
        }
      }
      left.remove(match);
      same = same.and(best);
    }
    return same;
  }

  private static Truth compareBlocks(Value ours, Value planned) {
    if (!(ours instanceof MapValue block) || !(planned instanceof MapValue other)) {
      return ours instanceof UnknownValue ? Truth.UNKNOWN : Truth.NO;
    }
    Truth same = block.open() ? Truth.UNKNOWN : Truth.YES;
    for (MapValue.Field field : block.fields()) {
      Optional<Value> attribute = other.get(field.key().display());
      boolean comparable = attribute.isPresent() && !(field.value() instanceof AbsentValue);
      same = comparable ? same.and(compareArguments(field.value(), attribute.get())) : same;
    }
    return same;
  }

  private static boolean hasObjects(ListValue list) {
    return !list.items().isEmpty() && list.items().get(0) instanceof MapValue;
  }

  static Truth compare(Value ours, Value planned) {
    if (ours instanceof UnknownValue) {
      return Truth.UNKNOWN;
    }
    Optional<MapValue> document =
        planned instanceof TextValue text
            ? EmbeddedDocument.read(text, new EstatePart())
            : Optional.empty();
    if (document.isPresent()) {
      Optional<MapValue> ourDocument =
          ours instanceof TextValue text
              ? EmbeddedDocument.read(text, new EstatePart())
              : ours instanceof MapValue map ? Optional.of(map) : Optional.empty();
      return ourDocument.isPresent() ? compare(ourDocument.get(), document.get()) : Truth.UNKNOWN;
    }
    if (ours instanceof ListValue
        && planned instanceof TextValue text
        && EmbeddedDocument.value(text).isPresent()) {
      return compare(ours, EmbeddedDocument.value(text).get());
    }
    if (ours instanceof MapValue map && planned instanceof MapValue other) {
      return compareMaps(map, other);
    }
    if (ours instanceof ListValue || planned instanceof ListValue) {
      return compareSets(items(ours), items(planned));
    }
    return Equality.of(ours, planned);
  }

  private static Truth compareMaps(MapValue ours, MapValue planned) {
    Truth same = Truth.of(!ours.open());
    if (ours.open()) {
      same = Truth.UNKNOWN;
    }
    for (MapValue.Field field : planned.fields()) {
      Optional<Value> value = ours.get(field.key().display());
      if (value.isPresent()) {
        same = same.and(compare(value.get(), field.value()));
      } else if (!(field.value() instanceof AbsentValue)) {
        same = same.and(ours.open() ? Truth.UNKNOWN : Truth.NO);
      }
    }
    for (MapValue.Field field : ours.fields()) {
      boolean extra =
          !(field.value() instanceof AbsentValue) && planned.get(field.key().display()).isEmpty();
      same = extra ? Truth.NO : same;
    }
    return same;
  }

  /** Sets, and the lists of policies, have no order; one item may stand without its list. */
  private static Truth compareSets(List<Value> ours, List<Value> planned) {
    if (ours.size() != planned.size()) {
      return Truth.NO;
    }
    Truth same = Truth.YES;
    List<Value> left = new ArrayList<>(planned);
    for (Value item : ours) {
      Truth best = Truth.NO;
      for (Value other : left) {
        Truth candidate = compare(item, other);
        if (candidate == Truth.YES || best == Truth.NO) {
          best = candidate;
        }
      }
      same = same.and(best);
      for (Value other : left) {
        if (compare(item, other) == best) {
          left.remove(other);
          break;
        }
      }
    }
    return same;
  }

  private static List<Value> items(Value value) {
    return value instanceof ListValue list ? list.items() : List.of(value);
  }
}
