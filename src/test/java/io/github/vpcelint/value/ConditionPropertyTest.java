package io.github.vpcelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The factory methods leave parts out of formulas; that must not change when a formula holds. */
class ConditionPropertyTest {
  private static final List<String> VALUES = List.of("a", "b", "c");
  private static final Variable X = new Variable("s", "x", VALUES);
  private static final Variable Y = new Variable("s", "y", VALUES);

  /** A formula before the factory methods have seen it. */
  sealed interface Formula {
    boolean holds(Map<Variable, String> chosen);

    Condition condition();
  }

  record Is(Variable variable, String value) implements Formula {
    @Override
    public boolean holds(Map<Variable, String> chosen) {
      return value.equals(chosen.get(variable));
    }

    @Override
    public Condition condition() {
      return Condition.is(variable, value);
    }
  }

  record Not(Formula inner) implements Formula {
    @Override
    public boolean holds(Map<Variable, String> chosen) {
      return !inner.holds(chosen);
    }

    @Override
    public Condition condition() {
      return inner.condition().not();
    }
  }

  record Several(boolean every, List<Formula> parts) implements Formula {
    @Override
    public boolean holds(Map<Variable, String> chosen) {
      return every
          ? parts.stream().allMatch(part -> part.holds(chosen))
          : parts.stream().anyMatch(part -> part.holds(chosen));
    }

    @Override
    public Condition condition() {
      List<Condition> conditions = new ArrayList<>();
      for (Formula part : parts) {
        conditions.add(part.condition());
      }
      return every ? Condition.all(conditions) : Condition.any(conditions);
    }
  }

  @Property(tries = 500)
  void simplifyingKeepsTheMeaning(@ForAll("formulas") Formula formula) {
    for (String x : VALUES) {
      for (String y : VALUES) {
        Condition assigned = Condition.is(X, x).and(Condition.is(Y, y));
        Truth possible = Satisfiability.possible(formula.condition().and(assigned));
        assertThat(possible)
            .as("x=%s y=%s", x, y)
            .isEqualTo(Truth.of(formula.holds(Map.of(X, x, Y, y))));
      }
    }
  }

  @Provide
  Arbitrary<Formula> formulas() {
    Arbitrary<Formula> leaf =
        Arbitraries.of(X, Y)
            .flatMap(variable -> Arbitraries.of("a", "b", "d").map(v -> new Is(variable, v)));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.map(Not::new),
                inner.list().ofMaxSize(3).map(parts -> new Several(true, parts)),
                inner.list().ofMaxSize(3).map(parts -> new Several(false, parts))),
        0,
        4);
  }
}
