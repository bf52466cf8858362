package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The plain values that a value can be, each with the condition under which it is that one: what a
 * rule walks over instead of asking whether a value is a {@link ChoiceValue}.
 */
public final class Cases {
  private Cases() {}

  /**
   * One possible value.
   *
   * @param when when it is the value
   * @param value never a {@link ChoiceValue}
   */
  public record Case(Condition when, Value value) {}

  /** The possible values of a value, choices inside of choices included. */
  public static List<Case> of(Value value) {
    if (!(value instanceof ChoiceValue)) {
      return List.of(new Case(Condition.always(), value));
    }
    List<Case> cases = new ArrayList<>();
    collect(value, Condition.always(), cases);
    return cases;
  }

  /**
   * The items of a list; a single value counts as a list of one, choices and nested lists are laid
   * open.
   */
  public static List<Case> items(Value value) {
    List<Case> items = new ArrayList<>();
    collectItems(value, Condition.always(), items);
    return items;
  }

  private static void collect(Value value, Condition when, List<Case> cases) {
    if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        collect(branch.value(), when.and(branch.when()), cases);
      }
    } else if (when != Condition.never()) {
      cases.add(new Case(when, value));
    }
  }

  private static void collectItems(Value value, Condition when, List<Case> items) {
    if (value instanceof ChoiceValue choice) {
      for (ChoiceValue.Branch branch : choice.branches()) {
        collectItems(branch.value(), when.and(branch.when()), items);
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        collectItems(item, when, items);
      }
    } else if (!(value instanceof AbsentValue) && when != Condition.never()) {
      items.add(new Case(when, value));
    }
  }
}
