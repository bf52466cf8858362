package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that are worth trying for the variables of a condition.
 *
 * <p>A variable without a list of allowed values stands for any text. All that matters then is
 * which of the texts that it is compared with it equals, and which of the variables that it is
 * compared with. So these texts, the values of those variables and one made-up text for each of
 * them are enough to try, and what is found is exact.
 */
final class Domains {
  private static final String MADE_UP = "\uE000";

  private final Map<Variable, List<String>> named = new LinkedHashMap<>();
  private final Map<Variable, List<String>> allowed = new LinkedHashMap<>();
  private final Map<Variable, List<Variable>> groups = new LinkedHashMap<>();
  private final List<Variable> variables;

  Domains(Condition condition) {
    collect(condition);
    variables = new ArrayList<>(named.keySet());
  }

  /** The variables, in the order in which the condition names them. */
  List<Variable> variables() {
    return variables;
  }

  /** The texts that a variable is compared with. */
  List<String> named(Variable variable) {
    return List.copyOf(named.getOrDefault(variable, List.of()));
  }

  /** The values to try, made-up ones last. */
  List<String> values(Variable variable) {
    List<String> bounded = allowed.get(variable);
    if (bounded != null) {
      return bounded;
    }
    List<String> values = new ArrayList<>();
    List<String> madeUp = new ArrayList<>();
    for (Variable member : groups.getOrDefault(variable, List.of())) {
      addNew(allowed.getOrDefault(member, List.of()), values);
      addNew(named(member), values);
      madeUp.add(MADE_UP + variables.indexOf(member));
    }
    values.addAll(madeUp);
    return values;
  }

  /** Whether a value is a made-up one, which stands for all texts that are not named. */
  static boolean isMadeUp(String value) {
    return value.startsWith(MADE_UP);
  }

  private void collect(Condition formula) {
    if (formula instanceof Condition.Is is) {
      addNew(List.of(is.value()), add(is.variable()));
    } else if (formula instanceof Condition.Same same) {
      add(same.left());
      add(same.right());
      join(same.left(), same.right());
    } else if (formula instanceof Condition.Given given) {
      collect(given.inner());
    } else if (formula instanceof Condition.Not not) {
      collect(not.inner());
    } else if (formula instanceof Condition.All all) {
      for (Condition part : all.parts()) {
        collect(part);
      }
    } else if (formula instanceof Condition.Any any) {
      for (Condition part : any.parts()) {
        collect(part);
      }
    }
  }

  private List<String> add(Variable variable) {
    bound(variable);
    List<String> values = named.get(variable);
    if (values == null) {
      values = new ArrayList<>();
      named.put(variable, values);
      List<Variable> alone = new ArrayList<>();
      alone.add(variable);
      groups.put(variable, alone);
    }
    return values;
  }

  /** Two templates that share a parameter both have to allow its value. */
  private void bound(Variable variable) {
    List<String> before = allowed.get(variable);
    if (before == null && !variable.values().isEmpty()) {
      allowed.put(variable, variable.values());
    } else if (before != null && !variable.values().isEmpty() && before != variable.values()) {
      List<String> both = new ArrayList<>();
      for (String value : before) {
        if (variable.values().contains(value)) {
          both.add(value);
        }
      }
      allowed.put(variable, both);
    }
  }

  private void join(Variable left, Variable right) {
    List<Variable> one = groups.getOrDefault(left, List.of());
    List<Variable> other = groups.getOrDefault(right, List.of());
    if (one != other) {
      one.addAll(other);
      for (Variable member : other) {
        groups.put(member, one);
      }
    }
  }

  private static void addNew(List<String> from, List<String> to) {
    for (String value : from) {
      if (!to.contains(value)) {
        to.add(value);
      }
    }
  }
}
