package io.github.vpcelint.template.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.value.ListValue;
import io.github.vpcelint.value.TextValue;
import io.github.vpcelint.value.Value;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final String REF = ", 'X': {'Ref': 'P'}";

  @Test
  void isItsDefaultWhereNoConditionAsks() {
    Value value = parameter("'Type': 'String', 'Default': 'vpc-1'").value("X");

    assertThat(value.text()).contains("vpc-1");
    assertThat(value.span().text()).isEqualTo("{\"Ref\": \"P\"}");
    assertThat(((TextValue) value).spanOf(0, 5).text()).isEqualTo("vpc-1");
  }

  @Test
  void isItsDefaultOnlyUnderThatConditionWhereOneAsks() {
    TestStack stack =
        TestStack.of(
            "'Parameters': {'P': {'Type': 'String', 'Default': 'dev'}},"
                + " 'Conditions': {'Prod': {'Fn::Equals': [{'Ref': 'P'}, 'prod']}}"
                + REF);

    assertThat(TestStack.cases(stack.value("X")))
        .containsExactly("dev when P is \"dev\"", "${P} when P is not \"dev\"");
  }

  @Test
  void noticesThatAConditionAsksInsideOfASub() {
    TestStack stack =
        TestStack.of(
            "'Parameters': {'P': {'Type': 'String', 'Default': 'dev'}},"
                + " 'Conditions': {'Prod': {'Fn::Equals': [{'Fn::Sub': '${P}-x'}, 'prod-x']}}"
                + REF);

    assertThat(TestStack.cases(stack.value("X"))).hasSize(2);
  }

  @Test
  void isOneOfAFewAllowedValues() {
    TestStack stack = parameter("'Type': 'String', 'Default': 'a', 'AllowedValues': ['a', 'b']");

    assertThat(TestStack.cases(stack.value("X")))
        .containsExactly("a when P is \"a\"", "b when P is \"b\"");
  }

  @Test
  void isItsDefaultWhenManyValuesAreAllowed() {
    TestStack stack =
        parameter("'Type': 'Number', 'Default': 3, 'AllowedValues': [1, 2, 3, 4, 5, 6, 7, 8, 9]");

    assertThat(stack.value("X").text()).contains("3");
  }

  @Test
  void isWhatIsSupplied() {
    TestStack stack =
        TestStack.of(
            "'Parameters': {'P': {'Type': 'String', 'AllowedValues': ['a', 'b']}},"
                + " 'Conditions': {'IsA': {'Fn::Equals': [{'Ref': 'P'}, 'a']}}"
                + REF,
            TestStack.parameter("P", "b"));

    assertThat(stack.value("X").text()).contains("b");
    assertThat(stack.condition("IsA").toString()).isEqualTo("NEVER");
  }

  @Test
  void splitsAList() {
    Value value = parameter("'Type': 'List<String>', 'Default': 'a, b,c'").value("X");

    assertThat(value.display()).isEqualTo("[a, b, c]");
    assertThat(((ListValue) value).items().get(1).span().text()).isEqualTo("b");
  }

  @Test
  void isUnknownWithoutDefault() {
    assertThat(parameter("'Type': 'String'").value("X").display()).isEqualTo("${P}");
    assertThat(TestStack.of("'Parameters': {'P': 7}" + REF).value("X").display()).isEqualTo("${P}");
    assertThat(TestStack.of("'Parameters': []" + REF).value("X").display()).isEqualTo("${P}");
  }

  private static TestStack parameter(String body) {
    return TestStack.of("'Parameters': {'P': {" + body + "}}" + REF);
  }
}
