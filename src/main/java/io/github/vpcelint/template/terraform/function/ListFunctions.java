package io.github.vpcelint.template.terraform.function;

import io.github.vpcelint.value.AbsentValue;
import io.github.vpcelint.value.Equality;
import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.MapValue;
import io.github.vpcelint.value.NumberValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Functions over lists. */
final class ListFunctions {
  /** Most numbers of a range, by Terraform's own limit. */
  private static final int MOST_IN_RANGE = 1024;

  private ListFunctions() {}

  static Optional<Value> call(Call call) {
    return switch (call.name()) {
      case "concat" -> concat(call);
      case "flatten" -> flatten(call);
      case "compact" -> compact(call);
      case "element" -> element(call);
      case "slice" -> slice(call);
      case "reverse" -> reverse(call);
      case "index" -> index(call);
      case "contains" -> contains(call);
      case "length" -> length(call);
      case "range" -> range(call);
      case "chunklist" -> chunks(call);
      case "coalescelist" -> firstNotEmpty(call);
      case "one" -> one(call);
      case "sum" -> sum(call);
      default -> all(call, call.name().equals("alltrue"));
    };
  }

  /** Lists that are not known leave the result open. */
  private static Optional<Value> concat(Call call) {
    List<Value> items = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < call.count(); i++) {
      open |= call.items(i).isEmpty();
      if (call.get(i) instanceof ListValue list) {
        items.addAll(list.items());
      }
    }
    return Optional.of(new ListValue(items, open, call.span()));
  }

  private static Optional<Value> flatten(Call call) {
    call.expect(1, 1);
    if (!(call.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    boolean complete = flatten(list, items);
    return Optional.of(new ListValue(items, !complete, call.span()));
  }

  private static boolean flatten(ListValue list, List<Value> items) {
    boolean complete = !list.open();
    for (Value item : list.items()) {
      if (item instanceof ListValue inner) {
        complete &= flatten(inner, items);
      } else {
        items.add(item);
      }
    }
    return complete;
  }

  private static Optional<Value> compact(Call call) {
    call.expect(1, 1);
    if (!(call.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    List<Value> items = new ArrayList<>();
    for (Value item : list.items()) {
      boolean empty = item.text().isPresent() && item.text().get().isEmpty();
      if (!empty && !(item instanceof AbsentValue)) {
        items.add(item);
      }
    }
    return Optional.of(new ListValue(items, list.open(), call.span()));
  }

  private static Optional<Value> element(Call call) {
    call.expect(2, 2);
    Optional<List<Value>> items = call.items(0);
    Optional<Integer> index = call.wholeNumber(1);
    // Versions of Terraform differ in what a negative index means.
    if (items.isEmpty() || index.isEmpty() || index.get() < 0) {
      return Optional.empty();
    }
    if (items.get().isEmpty()) {
      throw new InvalidCall("element cannot take an item of an empty list.");
    }
    return Optional.of(items.get().get(index.get() % items.get().size()));
  }

  private static Optional<Value> slice(Call call) {
    call.expect(3, 3);
    Optional<List<Value>> items = call.items(0);
    Optional<Integer> from = call.wholeNumber(1);
    Optional<Integer> to = call.wholeNumber(2);
    if (items.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    if (from.get() < 0 || to.get() > items.get().size() || from.get() > to.get()) {
      throw new InvalidCall("slice reaches beyond the list.");
    }
    return call.result(List.copyOf(items.get().subList(from.get(), to.get())));
  }

  private static Optional<Value> reverse(Call call) {
    call.expect(1, 1);
    Optional<List<Value>> items = call.items(0);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    List<Value> reversed = new ArrayList<>(items.get());
    Collections.reverse(reversed);
    return call.result(reversed);
  }

  private static Optional<Value> index(Call call) {
    call.expect(2, 2);
    Optional<List<Value>> items = call.items(0);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < items.get().size(); i++) {
      Truth same = Equality.of(items.get().get(i), call.get(1));
      if (same != Truth.NO) {
        return same == Truth.YES ? call.result(i) : Optional.empty();
      }
    }
    throw new InvalidCall("index does not find the item.");
  }

  private static Optional<Value> contains(Call call) {
    call.expect(2, 2);
    if (!(call.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    Truth found = list.open() ? Truth.UNKNOWN : Truth.NO;
    for (Value item : list.items()) {
      found = found.or(Equality.of(item, call.get(1)));
    }
    return found == Truth.UNKNOWN ? Optional.empty() : call.result(found == Truth.YES);
  }

  private static Optional<Value> length(Call call) {
    call.expect(1, 1);
    if (call.get(0) instanceof ListValue list) {
      return list.open() ? Optional.empty() : call.result(list.items().size());
    }
    if (call.get(0) instanceof MapValue map) {
      return map.open() ? Optional.empty() : call.result(map.fields().size());
    }
    if (call.get(0) instanceof NumberValue || !(call.get(0) instanceof TextValue text)) {
      return Optional.empty();
    }
    Optional<String> known = text.text();
    return known.isPresent()
        ? call.result(known.get().codePointCount(0, known.get().length()))
        : Optional.empty();
  }

  private static Optional<Value> range(Call call) {
    call.expect(1, 3);
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < call.count(); i++) {
      Optional<BigDecimal> number = call.number(i);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.get());
    }
    BigDecimal from = numbers.size() > 1 ? numbers.get(0) : BigDecimal.ZERO;
    BigDecimal to = numbers.get(numbers.size() > 1 ? 1 : 0);
    BigDecimal down = to.compareTo(from) < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal step = numbers.size() > 2 ? numbers.get(2) : down;
    if (step.signum() == 0 || (step.signum() != down.signum() && to.compareTo(from) != 0)) {
      throw new InvalidCall("range steps away from its end.");
    }
    List<Value> items = new ArrayList<>();
    for (BigDecimal at = from;
        step.signum() > 0 ? at.compareTo(to) < 0 : at.compareTo(to) > 0;
        at = at.add(step)) {
      if (items.size() == MOST_IN_RANGE) {
        throw new InvalidCall("range gives more than " + MOST_IN_RANGE + " numbers.");
      }
      items.add(new NumberValue(Numbers.shown(at), call.span()));
    }
    return call.result(items);
  }

  private static Optional<Value> chunks(Call call) {
    call.expect(2, 2);
    Optional<List<Value>> items = call.items(0);
    Optional<Integer> size = call.wholeNumber(1);
    if (items.isEmpty() || size.isEmpty()) {
      return Optional.empty();
    }
    if (size.get() < 0) {
      throw new InvalidCall("chunklist needs a positive size.");
    }
    List<Value> all = items.get();
    int step = size.get() == 0 ? Math.max(1, all.size()) : size.get();
    List<Value> chunks = new ArrayList<>();
    for (int from = 0; from < all.size(); from += step) {
      int to = Math.min(all.size(), from + step);
      chunks.add(new ListValue(List.copyOf(all.subList(from, to)), false, call.span()));
    }
    return call.result(chunks);
  }

  private static Optional<Value> firstNotEmpty(Call call) {
    for (int i = 0; i < call.count(); i++) {
      if (call.get(i) instanceof AbsentValue) {
        continue;
      }
      Optional<List<Value>> items = call.items(i);
      boolean none =
          items.isEmpty() && !(call.get(i) instanceof ListValue some && !some.items().isEmpty());
      if (none) {
        return Optional.empty();
      }
      if (items.isEmpty() || !items.get().isEmpty()) {
        return Optional.of(call.get(i));
      }
    }
    throw new InvalidCall("coalescelist has only empty lists.");
  }

  private static Optional<Value> one(Call call) {
    call.expect(1, 1);
    if (call.get(0) instanceof AbsentValue) {
      return Optional.of(new AbsentValue(call.span()));
    }
    if (!(call.get(0) instanceof ListValue list)) {
      return Optional.empty();
    }
    if (list.items().size() > 1) {
      throw new InvalidCall("one has several items.");
    }
    if (list.open()) {
      return Optional.empty();
    }
    return Optional.of(list.items().isEmpty() ? new AbsentValue(call.span()) : list.items().get(0));
  }

  private static Optional<Value> sum(Call call) {
    call.expect(1, 1);
    Optional<List<Value>> items = call.items(0);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    if (items.get().isEmpty()) {
      throw new InvalidCall("sum needs a number.");
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Value item : items.get()) {
      Optional<String> text = item.text();
      if (text.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(Numbers.of(text.get()));
    }
    return call.result(sum);
  }

  /** Whether all items are true, or any of them is. */
  private static Optional<Value> all(Call call, boolean every) {
    call.expect(1, 1);
    Optional<List<Value>> items = call.items(0);
    boolean unknown = items.isEmpty();
    for (Value item : items.orElse(List.of())) {
      boolean truth = item.truth().orElse(false);
      if (item.truth().isEmpty() && !(item instanceof AbsentValue)) {
        unknown = true;
      } else if (truth != every) {
        return call.result(!every);
      }
    }
    return unknown ? Optional.empty() : call.result(every);
  }
}
