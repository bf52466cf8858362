package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.template.TestEstate;
import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import org.junit.jupiter.api.Test;

/** What the section Rules asserts bounds the parameters. */
class AssertionsTest {
  private static Condition whenDeployed(String rules, String condition) {
    String template =
        """
        Parameters:
          Env: {Type: String}
          Size: {Type: String}
        Rules:
          Known:
        %s
        Conditions:
          C: %s
        Resources:
          Endpoint: {Type: AWS::EC2::VPCEndpoint, Condition: C}
        """
            .formatted(rules.indent(4), condition);
    return TestEstate.of("t.yaml", template).endpoints().get(0).declaration().when();
  }

  private static final String KNOWN_ENV =
      "Assertions: [{Assert: {'Fn::Contains': [[dev, prod], !Ref Env]}}]";

  @Test
  void whatNoDeploymentMeetsIsImpossible() {
    Condition when = whenDeployed(KNOWN_ENV, "!Equals [!Ref Env, test]");

    assertThat(Satisfiability.possible(when)).isEqualTo(Truth.NO);
  }

  @Test
  void whatEveryDeploymentMeetsIsNotSaid() {
    String either = "!Or [!Equals [!Ref Env, dev], !Equals [!Ref Env, prod]]";

    assertThat(Satisfiability.example(whenDeployed(KNOWN_ENV, either))).isEmpty();
    assertThat(Satisfiability.example(whenDeployed(KNOWN_ENV, "!Equals [!Ref Size, big]")))
        .contains("Size is \"big\"");
    assertThat(Satisfiability.example(whenDeployed(KNOWN_ENV, "!Equals [!Ref Env, dev]")))
        .contains("Env is \"dev\"");
  }

  @Test
  void aRuleAppliesUnderItsCondition() {
    String rules =
        """
        RuleCondition: !Equals [!Ref Env, prod]
        Assertions: [{Assert: !Equals [!Ref Size, big], AssertDescription: large in production}]
        """;
    String small = "!And [!Equals [!Ref Size, small], !Equals [!Ref Env, %s]]";

    assertThat(Satisfiability.possible(whenDeployed(rules, small.formatted("prod"))))
        .isEqualTo(Truth.NO);
    assertThat(Satisfiability.possible(whenDeployed(rules, small.formatted("dev"))))
        .isEqualTo(Truth.YES);
  }

  @Test
  void anAssertionAboutOtherThingsBoundsNothing() {
    String rules =
        "Assertions: [{Assert: {'Fn::EachMemberIn': [{'Fn::ValueOfAll': [A, B]}, [x]]}}]";

    assertThat(Satisfiability.possible(whenDeployed(rules, "!Equals [!Ref Env, any]")))
        .isEqualTo(Truth.YES);
  }
}
