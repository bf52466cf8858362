package io.github.vpcelint.template.terraform;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Fails when two values differ; otherwise says whether all of the first one is known. */
  static boolean equalOrUnknown(Value ours, Value planned) {
    Truth same = compare(ours, planned);
    assertThat(same)
        .as("%s: %s instead of %s", ours.span(), ours.display(), planned.display())
        .isNotEqualTo(Truth.NO);
    return same == Truth.YES;
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
