package io.github.vpcelint.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SatisfiabilityTest {
  private static final Variable ENV = new Variable("s", "Env", List.of("dev", "prod"));
  private static final Variable NAME = new Variable("s", "Name", List.of());
  private static final Variable OTHER = new Variable("s", "Other", List.of());

  @Test
  void namesTheValuesThatMatter() {
    Condition condition = Condition.is(ENV, "prod").and(Condition.is(NAME, "a"));

    assertThat(Satisfiability.example(condition)).contains("Env is \"prod\" and Name is \"a\"");
    assertThat(Satisfiability.example(condition.or(Condition.is(ENV, "prod"))))
        .contains("Env is \"prod\"");
  }

  @Test
  void saysWhatAFreeVariableIsNot() {
    Condition notA = Condition.is(NAME, "a").not();

    assertThat(Satisfiability.example(notA)).contains("Name is not \"a\"");
    assertThat(Satisfiability.example(notA.and(Condition.is(NAME, "b").not())))
        .contains("Name is neither \"a\" nor \"b\"");
  }

  @Test
  void triesTheValuesOfTheVariableThatAnotherIsComparedWith() {
    Condition same = new Condition.Same(ENV, NAME);

    assertThat(Satisfiability.possible(same)).isEqualTo(Truth.YES);
    assertThat(Satisfiability.example(same)).contains("Env is \"dev\" and Name is \"dev\"");
    assertThat(
            Satisfiability.possible(
                same.and(Condition.is(NAME, "dev").not()).and(Condition.is(NAME, "prod").not())))
        .isEqualTo(Truth.NO);
  }

  @Test
  void followsChainsOfEqualVariables() {
    Variable last = new Variable("s", "Last", List.of());
    Condition chain = new Condition.Same(NAME, OTHER).and(new Condition.Same(OTHER, last));

    assertThat(
            Satisfiability.possible(
                chain.and(Condition.is(NAME, "a")).and(Condition.is(last, "b"))))
        .isEqualTo(Truth.NO);
    assertThat(
            Satisfiability.example(
                new Condition.Same(NAME, OTHER).and(Condition.is(OTHER, "x").not())))
        .contains("Name is any text and Other is the same as Name");
  }

  @Test
  void decidesManyIndependentVariables() {
    List<Condition> conditions = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Variable variable = new Variable("s", "P" + i, List.of());
      conditions.add(Condition.is(variable, "a").or(Condition.is(variable, "b")));
    }

    assertThat(Satisfiability.possible(Condition.all(conditions))).isEqualTo(Truth.YES);
  }

  @Test
  void saysWhenItGivesUp() {
    List<Condition> conditions = new ArrayList<>();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      variables.add(
          new Variable(
              "s", "P" + i, List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "x")));
    }
    // Twelve pigeons in eleven holes.
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < i; j++) {
        conditions.add(new Condition.Same(variables.get(i), variables.get(j)).not());
      }
    }

    assertThat(Satisfiability.possible(Condition.all(conditions))).isEqualTo(Truth.UNKNOWN);
  }
}
