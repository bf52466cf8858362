package io.github.vpcelint.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides whether a condition can hold, by trying the values of the variables it depends on. The
 * answer is exact; beyond {@link #MOST_TRIALS} trials it is that it is not known.
 */
public final class Satisfiability {
  /** Most assignments of values to some or all variables that are tried for one condition. */
  public static final int MOST_TRIALS = 20_000;

  private final Condition condition;
  private final List<Variable> variables;
  private final List<List<String>> domains = new ArrayList<>();
  private final Map<Variable, String> chosen = new HashMap<>();
  private final Domains all;
  private int trials;

  private Satisfiability(Condition condition) {
    this.condition = condition;
    this.all = new Domains(condition);
    this.variables = all.variables();
    for (Variable variable : variables) {
      domains.add(all.values(variable));
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
   * Empty when it holds in every deployment that AWS takes, in none, or when that is not known.
   */
  public static Optional<String> example(Condition condition) {
    List<Condition> given = new ArrayList<>();
    List<Condition> said = new ArrayList<>();
    for (Condition part :
        condition instanceof Condition.All all ? all.parts() : List.of(condition)) {
      (part instanceof Condition.Given ? given : said).add(part);
    }
    Condition worthSaying = Condition.all(said);
    if (possible(worthSaying.not().and(Condition.all(given))) != Truth.YES) {
      return Optional.empty();
    }
    Satisfiability search = new Satisfiability(condition);
    return search.find(0) ? Optional.of(search.describe(worthSaying)) : Optional.empty();
  }

  /** Tries the values of the variables from an index on, as long as the answer is open. */
  private boolean find(int index) {
    Truth soFar = ++trials > MOST_TRIALS ? Truth.NO : evaluate(condition);
    if (index == variables.size() || soFar == Truth.NO) {
      return soFar == Truth.YES;
    }
    Variable variable = variables.get(index);
    for (String value : domains.get(index)) {
      chosen.put(variable, value);
      if (find(index + 1)) {
        return true;
      }
      if (trials > MOST_TRIALS) {
        return false;
      }
    }
    chosen.remove(variable);
    return false;
  }

  private Truth evaluate(Condition formula) {
    if (formula instanceof Condition.Is is) {
      String value = chosen.get(is.variable());
      return value == null ? Truth.UNKNOWN : Truth.of(value.equals(is.value()));
    }
    if (formula instanceof Condition.Same same) {
      String left = chosen.get(same.left());
      String right = chosen.get(same.right());
      return left == null || right == null ? Truth.UNKNOWN : Truth.of(left.equals(right));
    }
    if (formula instanceof Condition.Given given) {
      return evaluate(given.inner());
    }
    if (formula instanceof Condition.Not not) {
      return evaluate(not.inner()).not();
    }
    if (formula instanceof Condition.All every) {
      return evaluate(every.parts(), Truth.NO);
    }
    if (formula instanceof Condition.Any any) {
      return evaluate(any.parts(), Truth.YES);
    }
    return Truth.of(!(formula instanceof Condition.Constant constant) || constant.holds());
  }

  /** The answer that one part decides, or that all parts together leave. */
  private Truth evaluate(List<Condition> parts, Truth decisive) {
    Truth answer = decisive.not();
    for (Condition part : parts) {
      Truth of = evaluate(part);
      if (of == decisive) {
        return decisive;
      }
      answer = of == Truth.UNKNOWN ? Truth.UNKNOWN : answer;
    }
    return answer;
  }

  private String describe(Condition worthSaying) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < variables.size(); i++) {
      if (matters(i, worthSaying)) {
        text.append(text.length() > 0 ? " and " : "");
        text.append(variables.get(i).name()).append(" is ").append(shown(i));
      }
    }
    return text.toString();
  }

  /** Whether another value of a variable would change the answer; if not, it is let go. */
  private boolean matters(int index, Condition worthSaying) {
    Variable variable = variables.get(index);
    String value = String.valueOf(chosen.get(variable));
    boolean matters = false;
    for (String other : domains.get(index)) {
      chosen.put(variable, other);
      matters |= evaluate(worthSaying) != Truth.YES;
    }
    chosen.put(variable, value);
    return matters;
  }

  private String shown(int index) {
    String value = String.valueOf(chosen.get(variables.get(index)));
    if (!Domains.isMadeUp(value)) {
      return '"' + value + '"';
    }
    for (int i = 0; i < index; i++) {
      if (value.equals(chosen.get(variables.get(i)))) {
        return "the same as " + variables.get(i).name();
      }
    }
    return noneOf(all.named(variables.get(index)));
  }

  private static String noneOf(List<String> values) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      boolean last = i == values.size() - 1;
      shown
          .append(i == 0 ? "" : last ? " nor " : ", ")
          .append('"')
          .append(values.get(i))
          .append('"');
    }
    return switch (values.size()) {
      case 0 -> "any text";
      case 1 -> "not " + shown;
      default -> "neither " + shown;
    };
  }
}
