package io.github.vpcelint.value;

import java.util.List;

/** What can be told about two conditions by looking at them, without trying values. */
final class Implication {
  private Implication() {}

  /** Whether one condition holds wherever another one does. */
  static boolean implies(Condition first, Condition second) {
    if (same(first, second)) {
      return true;
    }
    return first instanceof Condition.Is is
        && second instanceof Condition.Not not
        && not.inner() instanceof Condition.Is other
        && differ(is, other);
  }

  /** Whether two conditions never hold together. */
  static boolean exclude(Condition first, Condition second) {
    if (first instanceof Condition.Is is && second instanceof Condition.Is other) {
      return differ(is, other);
    }
    return opposite(first, second);
  }

  /** Whether one condition is the other's opposite. */
  static boolean opposite(Condition first, Condition second) {
    return first instanceof Condition.Not not
        ? same(not.inner(), second)
        : second instanceof Condition.Not other && same(first, other.inner());
  }

  private static boolean differ(Condition.Is first, Condition.Is second) {
    return first.variable().equals(second.variable()) && !first.value().equals(second.value());
  }

  // By hand: the generated equals of a record costs 30 to 50 ms at its first use.
  private static boolean same(Condition first, Condition second) {
    if (first == second) {
      return true;
    }
    if (first instanceof Condition.Is a && second instanceof Condition.Is b) {
      return a.variable().equals(b.variable()) && a.value().equals(b.value());
    }
    if (first instanceof Condition.Same a && second instanceof Condition.Same b) {
      return (a.left().equals(b.left()) && a.right().equals(b.right()))
          || (a.left().equals(b.right()) && a.right().equals(b.left()));
    }
    if (first instanceof Condition.InDeployment a && second instanceof Condition.InDeployment b) {
      return a.name().equals(b.name());
    }
    if (first instanceof Condition.Given a && second instanceof Condition.Given b) {
      return same(a.inner(), b.inner());
    }
    if (first instanceof Condition.Not a && second instanceof Condition.Not b) {
      return same(a.inner(), b.inner());
    }
    if (first instanceof Condition.All a && second instanceof Condition.All b) {
      return same(a.parts(), b.parts());
    }
    return first instanceof Condition.Any a
        && second instanceof Condition.Any b
        && same(a.parts(), b.parts());
  }

  private static boolean same(List<Condition> first, List<Condition> second) {
    if (first.size() != second.size()) {
      return false;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!same(first.get(i), second.get(i))) {
        return false;
      }
    }
    return true;
  }
}
