package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.List;

/**
 * When something is part of a deployment: a formula over the values of parameters. Formulas are
 * built by the factory methods, which keep the constants out of them.
 */
public sealed interface Condition {
  /** A condition that does not depend on the deployment. */
  enum Constant implements Condition {
    /** Holds in every deployment. */
    ALWAYS,
    /** Holds in no deployment. */
    NEVER;

    /** Whether it holds. */
    public boolean holds() {
      return this == ALWAYS;
    }
  }

  /**
   * A variable has a certain value.
   *
   * @param variable the variable
   * @param value the value
   */
  record Is(Variable variable, String value) implements Condition {}

  /**
   * Two variables have the same value.
   *
   * @param left one variable
   * @param right the other
   */
  record Same(Variable left, Variable right) implements Condition {}

  /**
   * The opposite.
   *
   * @param inner the condition that must not hold
   */
  record Not(Condition inner) implements Condition {}

  /**
   * Every part holds.
   *
   * @param parts two or more conditions
   */
  record All(List<Condition> parts) implements Condition {}

  /**
   * At least one part holds.
   *
   * @param parts two or more conditions
   */
  record Any(List<Condition> parts) implements Condition {}

  /** Holds in every deployment. */
  static Condition always() {
    return Constant.ALWAYS;
  }

  /** Holds in no deployment. */
  static Condition never() {
    return Constant.NEVER;
  }

  /** A condition on one variable; never when the variable cannot take the value. */
  static Condition is(Variable variable, String value) {
    List<String> values = variable.values();
    if (values.isEmpty()) {
      return new Is(variable, value);
    }
    if (!values.contains(value)) {
      return never();
    }
    return values.size() == 1 ? always() : new Is(variable, value);
  }

  /** A question that is not evaluated, as a variable that is true or false. */
  static Condition question(String scope, String name) {
    return is(new Variable(scope, name, Variable.YES_OR_NO), "true");
  }

  /** The opposite. */
  default Condition not() {
    if (this instanceof Constant constant) {
      return constant.holds() ? never() : always();
    }
    return this instanceof Not not ? not.inner() : new Not(this);
  }

  /** This and another condition. */
  default Condition and(Condition other) {
    return all(List.of(this, other));
  }

  /** This or another condition. */
  default Condition or(Condition other) {
    return any(List.of(this, other));
  }

  /** Every one of some conditions; always for none. */
  static Condition all(List<Condition> conditions) {
    List<Condition> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Constant constant) {
        if (!constant.holds()) {
          return never();
        }
      } else if (condition instanceof All all) {
        parts.addAll(all.parts());
      } else {
        parts.add(condition);
      }
    }
    return parts.isEmpty()
        ? always()
        : parts.size() == 1 ? parts.get(0) : new All(List.copyOf(parts));
  }

  /** At least one of some conditions; never for none. */
  static Condition any(List<Condition> conditions) {
    List<Condition> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Constant constant) {
        if (constant.holds()) {
          return always();
        }
      } else if (condition instanceof Any any) {
        parts.addAll(any.parts());
      } else {
        parts.add(condition);
      }
    }
    return parts.isEmpty()
        ? never()
        : parts.size() == 1 ? parts.get(0) : new Any(List.copyOf(parts));
  }
}
