package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a condition can hold, by trying the values of the variables it depends on.
 *
 * <p>A variable without a list of allowed values stands for any text. All that matters then is
 * which of the texts that the condition names it equals, and which of the other variables, so one
 * made-up text for each variable beside the named ones is enough and the answer is exact. Beyond
 * {@link #MOST_TRIALS} combinations the answer is that it is not known.
 */
public final class Satisfiability {
  /** Most combinations of values that are tried for one condition. */
  public static final int MOST_TRIALS = 20_000;

  private static final String MADE_UP = "\uE000";

  private final Condition condition;
  private final List<Variable> variables = new ArrayList<>();
  private final List<List<String>> domains = new ArrayList<>();
  private final Map<Variable, String> chosen = new HashMap<>();
  private int trials;

  private Satisfiability(Condition condition) {
    this.condition = condition;
    List<String> named = new ArrayList<>();
    collect(condition, named);
    for (int i = 0; i < variables.size(); i++) {
      named.add(MADE_UP + i);
    }
    for (Variable variable : variables) {
      domains.add(variable.values().isEmpty() ? named : variable.values());
    }
  }

  /** Whether the condition holds in some deployment; unknown beyond {@link #MOST_TRIALS}. */
  public static Truth possible(Condition condition) {
    if (condition instanceof Condition.Constant constant) {
      return Truth.of(constant.holds());
    }
    Satisfiability search = new Satisfiability(condition);
    boolean found = search.find(0);
    return found ? Truth.YES : search.trials > MOST_TRIALS ? Truth.UNKNOWN : Truth.NO;
  }

  /**
   * A deployment in which the condition holds, in its author's names: <code>Env is "prod"</code>.
   * Empty when it holds in every deployment, in none, or when that is not known.
   */
  public static Optional<String> example(Condition condition) {
    if (possible(condition.not()) != Truth.YES) {
      return Optional.empty();
    }
    Satisfiability search = new Satisfiability(condition);
    return search.find(0) ? Optional.of(search.describe()) : Optional.empty();
  }

  private void collect(Condition formula, List<String> named) {
    if (formula instanceof Condition.Is is) {
      add(is.variable());
      if (!named.contains(is.value())) {
        named.add(is.value());
      }
    } else if (formula instanceof Condition.Same same) {
      add(same.left());
      add(same.right());
    } else if (formula instanceof Condition.Not not) {
      collect(not.inner(), named);
    } else if (formula instanceof Condition.All all) {
      collectAll(all.parts(), named);
    } else if (formula instanceof Condition.Any any) {
      collectAll(any.parts(), named);
    }
  }

  private void collectAll(List<Condition> parts, List<String> named) {
    for (Condition part : parts) {
      collect(part, named);
    }
  }

  private void add(Variable variable) {
    if (!variables.contains(variable)) {
      variables.add(variable);
    }
  }

  private boolean find(int index) {
    if (index == variables.size()) {
      return ++trials <= MOST_TRIALS && holds(condition);
    }
    for (String value : domains.get(index)) {
      chosen.put(variables.get(index), value);
      if (find(index + 1)) {
        return true;
      }
      if (trials > MOST_TRIALS) {
        return false;
      }
    }
    return false;
  }

  private boolean holds(Condition formula) {
    if (formula instanceof Condition.Is is) {
      return is.value().equals(chosen.get(is.variable()));
    }
    if (formula instanceof Condition.Same same) {
      return String.valueOf(chosen.get(same.left())).equals(chosen.get(same.right()));
    }
    if (formula instanceof Condition.Not not) {
      return !holds(not.inner());
    }
    if (formula instanceof Condition.All all) {
      return !contains(all.parts(), false);
    }
    if (formula instanceof Condition.Any any) {
      return contains(any.parts(), true);
    }
    return ((Condition.Constant) formula).holds();
  }

  private boolean contains(List<Condition> parts, boolean wanted) {
    for (Condition part : parts) {
      if (holds(part) == wanted) {
        return true;
      }
    }
    return false;
  }

  private String describe() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < variables.size(); i++) {
      Variable variable = variables.get(i);
      if (matters(i)) {
        text.append(text.length() > 0 ? " and " : "").append(variable.name()).append(" is ");
        text.append(shown(String.valueOf(chosen.get(variable))));
      }
    }
    return text.toString();
  }

  /** Whether another value of a variable would change the answer; if not, it is let go. */
  private boolean matters(int index) {
    Variable variable = variables.get(index);
    String value = String.valueOf(chosen.get(variable));
    for (String other : domains.get(index)) {
      chosen.put(variable, other);
      if (!holds(condition)) {
        chosen.put(variable, value);
        return true;
      }
    }
    chosen.put(variable, value);
    return false;
  }

  private static String shown(String value) {
    return value.startsWith(MADE_UP) ? "any other value" : '"' + value + '"';
  }
}
