package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of a list of which each, or the whole list, may depend on conditions.
 *
 * @param known the items that are listed, each with the condition under which it is there; never a
 *     {@link ChoiceValue} or a list
 * @param more the condition under which there may be more items, which are not known
 */
public record ListItems(List<Cases.Case> known, Condition more) {
  /**
   * The items of a value; one that is no list counts as a list of one, and one that is not known
   * may be any list.
   */
  public static ListItems of(Value value) {
    List<Cases.Case> known = new ArrayList<>();
    Condition more = Condition.never();
    for (Cases.Case each : Cases.of(value)) {
      boolean anyList = each.value() instanceof UnknownValue;
      Condition rest = anyList ? each.when() : collect(each.value(), each.when(), known);
      more = more.or(rest);
    }
    return new ListItems(known, more);
  }

  /** The condition under which the list certainly has no item. */
  public Condition none() {
    Condition some = more;
    for (Cases.Case item : known) {
      some = some.or(item.when());
    }
    return some.not();
  }

  /** Collects what is known, and returns the condition under which there may be more. */
  private static Condition collect(Value value, Condition when, List<Cases.Case> known) {
    if (value instanceof ListValue list) {
      Condition more = list.open() ? when : Condition.never();
      for (Value item : list.items()) {
        more = more.or(collect(item, when, known));
      }
      return more;
    }
    if (value instanceof ChoiceValue choice) {
      Condition more = Condition.never();
      for (ChoiceValue.Branch branch : choice.branches()) {
        more = more.or(collect(branch.value(), when.and(branch.when()), known));
      }
      return more;
    }
    if (!(value instanceof AbsentValue) && when != Condition.never()) {
      known.add(new Cases.Case(when, value));
    }
    return Condition.never();
  }
}
