package io.github.vpcelint.value;

import io.github.vpcelint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One of several values, each under a condition. The conditions exclude each other and one of them
 * always holds.
 *
 * @param branches the values with their conditions
 * @param span the place of the whole expression
 */
public record ChoiceValue(List<Branch> branches, Span span) implements Value {
  /**
   * One of the values.
   *
   * @param when the condition under which it is the value
   * @param value the value
   */
  public record Branch(Condition when, Value value) {}

  @Override
  public ChoiceValue at(Span place) {
    List<Branch> moved = new ArrayList<>(branches.size());
    for (Branch branch : branches) {
      moved.add(new Branch(branch.when(), branch.value().at(place)));
    }
    return new ChoiceValue(moved, place);
  }

  @Override
  public String display() {
    StringBuilder shown = new StringBuilder();
    for (Branch branch : branches) {
      shown.append(shown.length() > 0 ? " or " : "").append(branch.value().display());
    }
    return shown.toString();
  }
}
