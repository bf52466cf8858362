package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.value.Condition;
import io.github.vpcelint.value.Satisfiability;
import io.github.vpcelint.value.Truth;
import org.junit.jupiter.api.Test;

/**
 * Conditions, on the examples of the <a
 * href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html">
 * condition functions</a> and what follows from them.
 */
class ConditionsTest {
  private static final String PARAMETERS =
      "'Parameters': {"
          + "'EnvType': {'Type': 'String', 'Default': 'test',"
          + " 'AllowedValues': ['dev', 'test', 'prod']},"
          + "'Size': {'Type': 'String', 'Default': 'small'},"
          + "'Other': {'Type': 'String'},"
          + "'Vpc': {'Type': 'AWS::EC2::VPC::Id'},"
          + "'Zones': {'Type': 'CommaDelimitedList', 'Default': 'a,b'}},"
          + "'Conditions': {";

  @Test
  void comparesAParameterWithAConstant() {
    TestStack stack = conditions("'Prod': {'Fn::Equals': [{'Ref': 'EnvType'}, 'prod']}");

    assertThat(example(stack, "Prod")).isEqualTo("EnvType is \"prod\"");
    assertThat(excluded(stack.condition("Prod"), stack.condition("Prod").not())).isTrue();
  }

  @Test
  void knowsThatAValueIsNotAllowed() {
    TestStack stack = conditions("'Qa': {'Fn::Equals': [{'Ref': 'EnvType'}, 'qa']}");

    assertThat(Satisfiability.possible(stack.condition("Qa"))).isEqualTo(Truth.NO);
  }

  @Test
  void combinesConditions() {
    TestStack stack =
        conditions(
            "'Prod': {'Fn::Equals': [{'Ref': 'EnvType'}, 'prod']},"
                + "'Big': {'Fn::Equals': ['big', {'Ref': 'Size'}]},"
                + "'Both': {'Fn::And': [{'Condition': 'Prod'}, {'Condition': 'Big'}]},"
                + "'Either': {'Fn::Or': [{'Condition': 'Prod'}, {'Condition': 'Big'}]},"
                + "'Neither': {'Fn::Not': [{'Condition': 'Either'}]}");

    assertThat(example(stack, "Both")).isEqualTo("EnvType is \"prod\" and Size is \"big\"");
    assertThat(excluded(stack.condition("Both"), stack.condition("Neither"))).isTrue();
    assertThat(excluded(stack.condition("Either"), stack.condition("Neither"))).isTrue();
    assertThat(excluded(stack.condition("Both"), stack.condition("Prod"))).isFalse();
  }

  @Test
  void comparesTextsMadeOfParameters() {
    TestStack stack =
        conditions(
            "'Prod': {'Fn::Equals': [{'Fn::Sub': '${EnvType}-x'}, 'prod-x']},"
                + "'Dev': {'Fn::Equals': [{'Fn::Join': ['-', [{'Ref': 'EnvType'}, 'x']]}, 'dev-x']}");

    assertThat(example(stack, "Prod")).isEqualTo("EnvType is \"prod\"");
    assertThat(excluded(stack.condition("Prod"), stack.condition("Dev"))).isTrue();
  }

  @Test
  void comparesTwoParameters() {
    TestStack stack =
        conditions(
            "'Same': {'Fn::Equals': [{'Ref': 'Size'}, {'Ref': 'Other'}]},"
                + "'Big': {'Fn::Equals': [{'Ref': 'Size'}, 'big']},"
                + "'NotBig': {'Fn::Not': [{'Fn::Equals': [{'Ref': 'Other'}, 'big']}]}");

    Condition two = stack.condition("Same").and(stack.condition("Big"));
    assertThat(Satisfiability.possible(two)).isEqualTo(Truth.YES);
    assertThat(Satisfiability.possible(two.and(stack.condition("NotBig")))).isEqualTo(Truth.NO);
  }

  @Test
  void takesTheSameUnknownExpressionForTheSame() {
    TestStack stack =
        conditions(
            "'First': {'Fn::Equals': [{'Fn::Select': [0, {'Ref': 'Zones'}]}, 'a']},"
                + "'Second': {'Fn::Equals': [{'Fn::Select': [0, {'Ref': 'Zones'}]}, 'b']}");

    assertThat(Satisfiability.possible(stack.condition("First"))).isEqualTo(Truth.YES);
    assertThat(excluded(stack.condition("First"), stack.condition("Second"))).isTrue();
  }

  @Test
  void knowsThatTheIdOfAVpcIsNotEmpty() {
    TestStack stack = conditions("'NoVpc': {'Fn::Equals': [{'Ref': 'Vpc'}, '']}");

    assertThat(Satisfiability.possible(stack.condition("NoVpc"))).isEqualTo(Truth.NO);
  }

  @Test
  void tellsAPartitionByItsRegions() {
    TestStack stack =
        conditions(
            "'China': {'Fn::Equals': [{'Ref': 'AWS::Partition'}, 'aws-cn']},"
                + "'Main': {'Fn::Equals': [{'Ref': 'AWS::Partition'}, 'aws']},"
                + "'Virginia': {'Fn::Equals': [{'Ref': 'AWS::Region'}, 'us-east-1']}");

    assertThat(excluded(stack.condition("China"), stack.condition("Virginia"))).isTrue();
    assertThat(excluded(stack.condition("China"), stack.condition("Main"))).isTrue();
    assertThat(excluded(stack.condition("Main"), stack.condition("Virginia"))).isFalse();
  }

  @Test
  void asksWhatItCannotTell() {
    TestStack stack =
        conditions(
            "'Odd': {'Fn::Whatever': []}, 'Circle': {'Fn::Not': [{'Condition': 'Circle'}]},"
                + "'Text': 'x', 'Arity': {'Fn::Equals': ['a']}");

    for (String name : new String[] {"Odd", "Circle", "Text", "Arity", "Undeclared"}) {
      Condition condition = stack.condition(name);
      assertThat(Satisfiability.possible(condition)).as(name).isEqualTo(Truth.YES);
      assertThat(Satisfiability.possible(condition.not())).as(name).isEqualTo(Truth.YES);
    }
    assertThat(example(stack, "Odd")).isEqualTo("Odd is \"true\"");
  }

  @Test
  void chooses() {
    TestStack stack =
        TestStack.of(
            PARAMETERS
                + "'Prod': {'Fn::Equals': [{'Ref': 'EnvType'}, 'prod']}},"
                + "'X': {'Fn::If': ['Prod', 'big', {'Fn::If': ['Prod', 'never', 'small']}]}");

    assertThat(TestStack.cases(stack.value("X")))
        .containsExactly("big when EnvType is \"prod\"", "small when EnvType is \"dev\"");
  }

  private static TestStack conditions(String declarations) {
    return TestStack.of(PARAMETERS + declarations + "}");
  }

  private static String example(TestStack stack, String name) {
    return Satisfiability.example(stack.condition(name)).orElse("always");
  }

  private static boolean excluded(Condition first, Condition second) {
    return Satisfiability.possible(first.and(second)) == Truth.NO;
  }
}
