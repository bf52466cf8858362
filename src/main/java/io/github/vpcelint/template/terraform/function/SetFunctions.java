package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Functions that sort lists or take them for sets. A set of texts or numbers has the order of its
 * items; any other set keeps the order in which it was written.
 */
final class SetFunctions {
  /** Most combinations that are made of several lists. */
  private static final int MOST_COMBINATIONS = 5_000;

  private SetFunctions() {}

  static Optional<Value> call(Call call) {
    return switch (call.name()) {
      case "sort" -> sort(call);
      case "distinct" -> distinct(call, false);
      case "toset" ->
          call.get(0) instanceof AbsentValue none ? Optional.of(none) : distinct(call, true);
      case "tolist" -> Optional.of(call.get(0));
      case "setproduct" -> product(call);
      case "matchkeys" -> Optional.empty();
      default -> algebra(call);
    };
  }

  private static Optional<Value> sort(Call call) {
    call.expect(1, 1);
    Optional<List<Value>> items = call.items(0);
    if (items.isEmpty() || !allTexts(items.get())) {
      return Optional.empty();
    }
    List<Value> sorted = new ArrayList<>();
    for (Value item : items.get()) {
      sorted.add(item instanceof NumberValue ? call.textAt(item.display()) : item);
    }
    sorted.sort(ByText.ORDER);
    return call.result(sorted);
  }

  private static Optional<Value> distinct(Call call, boolean set) {
    call.expect(1, 1);
    if (!(call.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    addDistinct(list.items(), items);
    return Optional.of(new ListValue(set ? ordered(items) : items, list.open(), call.span()));
  }

  private static void addDistinct(List<Value> from, List<Value> to) {
    for (Value item : from) {
      if (!isIn(item, to)) {
        to.add(item);
      }
    }
  }

  private static boolean isIn(Value item, List<Value> items) {
    for (Value other : items) {
      if (Equality.of(item, other) == Truth.YES) {
        return true;
      }
    }
    return false;
  }

  /** Items in the order that a set gives them. */
  static List<Value> ordered(List<Value> items) {
    if (!allTexts(items)) {
      return items;
    }
    boolean numbers = true;
    for (Value item : items) {
      numbers &= item instanceof NumberValue;
    }
    List<Value> sorted = new ArrayList<>(items);
    Collections.sort(sorted, numbers ? ByNumber.ORDER : ByText.ORDER);
    return sorted;
  }

  private static boolean allTexts(List<Value> items) {
    for (Value item : items) {
      if (item.text().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Value> product(Call call) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(List.of());
    for (int i = 0; i < call.count(); i++) {
      Optional<List<Value>> items = call.items(i);
      if (items.isEmpty() || rows.size() * items.get().size() > MOST_COMBINATIONS) {
        return Optional.empty();
      }
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> row : rows) {
        for (Value item : items.get()) {
          List<Value> next = new ArrayList<>(row);
          next.add(item);
          longer.add(next);
        }
      }
      rows = longer;
    }
    List<Value> product = new ArrayList<>();
    for (List<Value> row : rows) {
      product.add(new ListValue(row, false, call.span()));
    }
    return call.result(product);
  }

  private static Optional<Value> algebra(Call call) {
    List<List<Value>> sets = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      Optional<List<Value>> items = call.items(i);
      if (items.isEmpty() || !allTexts(items.get())) {
        return Optional.empty();
      }
      sets.add(items.get());
    }
    List<Value> result = new ArrayList<>();
    if (!sets.isEmpty()) {
      addDistinct(sets.get(0), result);
    }
    for (int i = 1; i < sets.size(); i++) {
      if (call.name().equals("setunion")) {
        addDistinct(sets.get(i), result);
      } else {
        result = only(result, sets.get(i), call.name().equals("setintersection"));
      }
    }
    return call.result(ordered(result));
  }

  private static List<Value> only(List<Value> items, List<Value> others, boolean inside) {
    List<Value> kept = new ArrayList<>();
    for (Value item : items) {
      if (isIn(item, others) == inside) {
        kept.add(item);
      }
    }
    return kept;
  }

  /** By the bytes of UTF-8, as Go compares. */
  private static final class ByText implements Comparator<Value> {
    private static final ByText ORDER = new ByText();

    @Override
    public int compare(Value left, Value right) {
      return Arrays.compareUnsigned(
          left.display().getBytes(StandardCharsets.UTF_8),
          right.display().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class ByNumber implements Comparator<Value> {
    private static final ByNumber ORDER = new ByNumber();

    @Override
    public int compare(Value left, Value right) {
      return Numbers.of(left.display()).compareTo(Numbers.of(right.display()));
    }
  }
}
