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
   * Part of a deployment that the configuration names. It holds always, so it never decides
   * anything; what is found under it is said to be in that deployment.
   *
   * @param name the deployment's name
   */
  record InDeployment(String name) implements Condition {}

  /**
   * What every deployment keeps to, because AWS refuses any other one. It narrows what is possible
   * and is never worth saying.
   *
   * @param inner what holds
   */
  record Given(Condition inner) implements Condition {}

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
    if (this instanceof InDeployment) {
      return never();
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

  /** The names of the deployments that this is part of, each once. */
  default List<String> deployments() {
    List<String> names = new ArrayList<>();
    if (this instanceof InDeployment in) {
      names.add(in.name());
    }
    List<Condition> parts =
        this instanceof All all ? all.parts() : this instanceof Any any ? any.parts() : List.of();
    for (Condition part : parts) {
      for (String name : part.deployments()) {
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Every one of some conditions; always for none. */
  static Condition all(List<Condition> conditions) {
    List<Condition> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      for (Condition part : condition instanceof All all ? all.parts() : List.of(condition)) {
        if (!narrow(parts, part)) {
          return never();
        }
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
      for (Condition part : condition instanceof Any any ? any.parts() : List.of(condition)) {
        if (!widen(parts, part)) {
          return always();
        }
      }
    }
    return parts.isEmpty()
        ? never()
        : parts.size() == 1 ? parts.get(0) : new Any(List.copyOf(parts));
  }

  /** Adds a part of which every one must hold; false when that can be seen to be impossible. */
  private static boolean narrow(List<Condition> parts, Condition part) {
    if (part instanceof Constant constant) {
      return constant.holds();
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (Implication.exclude(parts.get(i), part)) {
        return false;
      }
      if (Implication.implies(parts.get(i), part)) {
        return true;
      }
      if (Implication.implies(part, parts.get(i))) {
        parts.remove(i);
      }
    }
    parts.add(part);
    return true;
  }

  /** Adds a part of which one must hold; false when one of them can be seen to hold always. */
  private static boolean widen(List<Condition> parts, Condition part) {
    if (part instanceof Constant constant) {
      return !constant.holds();
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (Implication.opposite(parts.get(i), part)) {
        return false;
      }
      if (Implication.implies(part, parts.get(i))) {
        return true;
      }
      if (Implication.implies(parts.get(i), part)) {
        parts.remove(i);
      }
    }
    parts.add(part);
    return true;
  }
}
