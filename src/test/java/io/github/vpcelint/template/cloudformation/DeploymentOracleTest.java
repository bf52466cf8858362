package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.template.cloudformation.Deployed.Expression;
import io.github.vpcelint.template.cloudformation.Deployed.Text;
import io.github.vpcelint.value.Cases;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import io.github.vpcelint.value.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What evaluation says of all deployments holds in each: every one is deployed on paper. */
class DeploymentOracleTest {
  private static final List<String> VALUES = List.of("a", "b", "c");

  private static final String PARAMETERS =
      """
      'Parameters': {
        'P': {'Type': 'String', 'Default': 'a', 'AllowedValues': ['a', 'b', 'c']},
        'Q': {'Type': 'String', 'AllowedValues': ['a', 'b', 'c']},
        'R': {'Type': 'String', 'Default': 'b'}},
      'Mappings': {'M': {'a': {'k': 'x', 'l': 'b'}, 'b': {'k': 'a', 'l': 'y'},
        'c': {'k': 'c', 'l': 'x'}}},
      """;

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void knowsWhichValueEachDeploymentHas(
      @ForAll("conditions") Expression first,
      @ForAll("conditions") Expression second,
      @ForAll("texts") Text value) {
    TestStack stack =
        TestStack.of(
            PARAMETERS
                + "'Conditions': {'C': %s, 'D': %s}, 'X': %s"
                    .formatted(first.json(), second.json(), value.json()));
    List<Cases.Case> cases = Cases.of(stack.value("X"));

    for (Deployed deployed : deployments(first, second)) {
      String expected = value.in(deployed);
      List<String> possible = new ArrayList<>();
      for (Cases.Case each : cases) {
        if (holds(each.when(), deployed)) {
          possible.add(each.value().text().orElse("unknown"));
        }
      }
      assertThat(possible).as("%s", deployed.parameters()).hasSize(1);
      assertThat(possible.get(0)).as("%s", deployed.parameters()).isIn(expected, "unknown");
      assertThat(holds(stack.condition("C"), deployed)).isEqualTo(first.holds(deployed));
      assertThat(holds(stack.condition("D"), deployed)).isEqualTo(second.holds(deployed));
    }
  }

  /** A default that no condition asks about is only said to be the value where it is. */
  private static List<Deployed> deployments(Expression first, Expression second) {
    boolean asked = (first.json() + second.json()).contains("'R'");
    List<String> free = asked ? List.of("a", "b", "x", "anything") : List.of("b");
    List<Deployed> all = new ArrayList<>();
    for (String p : VALUES) {
      for (String q : VALUES) {
        for (String r : free) {
          all.add(new Deployed(Map.of("P", p, "Q", q, "R", r), Map.of("C", first, "D", second)));
        }
      }
    }
    return all;
  }

  private static boolean holds(Condition condition, Deployed deployed) {
    Condition here = condition;
    for (Map.Entry<String, String> each : deployed.parameters().entrySet()) {
      List<String> allowed = each.getKey().equals("R") ? List.of() : VALUES;
      Variable variable = new Variable("template.json", each.getKey(), allowed);
      here = here.and(Condition.is(variable, each.getValue()));
    }
    return Satisfiability.possible(here) == Truth.YES;
  }

  @Provide
  Arbitrary<Text> texts() {
    Arbitrary<Text> leaf =
        Arbitraries.oneOf(
            Arbitraries.of("a", "b", "x", "a-b").map(Deployed.Constant::new),
            Arbitraries.of("P", "Q", "R").map(Deployed.Ref::new));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMinSize(1).ofMaxSize(3).map(Deployed.Join::new),
                Arbitraries.of("P", "Q")
                    .flatMap(p -> Arbitraries.of("k", "l").map(k -> new Deployed.Find(p, k))),
                inner
                    .tuple2()
                    .flatMap(
                        t ->
                            Arbitraries.of("C", "D")
                                .map(c -> new Deployed.If(c, t.get1(), t.get2())))),
        0,
        3);
  }

  /** Operands of conditions: these may not refer to conditions, so that there is no circle. */
  private Arbitrary<Text> operands() {
    return Arbitraries.oneOf(
        Arbitraries.of("a", "b", "x", "a-b").map(Deployed.Constant::new),
        Arbitraries.of("P", "Q", "R").map(Deployed.Ref::new),
        Arbitraries.of("P", "Q")
            .tuple2()
            .map(
                t ->
                    new Deployed.Join(
                        List.of(new Deployed.Ref(t.get1()), new Deployed.Ref(t.get2())))),
        Arbitraries.of("P", "Q").map(p -> new Deployed.Find(p, "k")));
  }

  @Provide
  Arbitrary<Expression> conditions() {
    Arbitrary<Expression> made =
        Arbitraries.of("a", "b")
            .tuple2()
            .map(t -> new Deployed.Equal(withR(t.get1()), new Deployed.Constant(t.get2() + "-b")));
    Arbitrary<Expression> leaf =
        Arbitraries.oneOf(
            made, operands().tuple2().map(t -> new Deployed.Equal(t.get1(), t.get2())));
    return Arbitraries.recursive(
        () -> leaf,
        inner ->
            Arbitraries.oneOf(
                inner.map(Deployed.Not::new),
                inner
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(3)
                    .map(parts -> new Deployed.Several("Fn::And", parts)),
                inner
                    .list()
                    .ofMinSize(2)
                    .ofMaxSize(3)
                    .map(parts -> new Deployed.Several("Fn::Or", parts))),
        0,
        3);
  }

  private static Text withR(String end) {
    return new Deployed.Join(List.of(new Deployed.Ref("R"), new Deployed.Constant(end)));
  }
}
