package io.github.vpcelint.template.terraform.evaluation;

import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One round of a loop over a collection.
 *
 * @param key the index of a list's item, or the key of an object's field
 * @param value the item
 */
record Round(Value key, Value value) {
  /**
   * The rounds over a collection; empty when the collection is not known completely. Fields of an
   * object come in the order of their keys; the key of a set's item is the item.
   */
  static Optional<List<Round>> of(Value collection, boolean set) {
    List<Round> rounds = new ArrayList<>();
    if (collection instanceof ListValue list && !list.open()) {
      for (int i = 0; i < list.items().size(); i++) {
        Value item = list.items().get(i);
        Value index = new NumberValue(Integer.toString(i), item.span());
        rounds.add(new Round(set ? item : index, item));
      }
      return Optional.of(rounds);
    }
    if (collection instanceof MapValue map && !map.open()) {
      for (MapValue.Field field : map.fields()) {
        rounds.add(new Round(field.key(), field.value()));
      }
      rounds.sort(new ByKey());
      return Optional.of(rounds);
    }
    return Optional.empty();
  }

  private static final class ByKey implements Comparator<Round> {
    @Override
    public int compare(Round left, Round right) {
      return left.key().display().compareTo(right.key().display());
    }
  }
}
