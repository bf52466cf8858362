package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionOperatorTest {
  @Test
  void allThreePartsAreRead() {
    ConditionOperator operator =
        ConditionOperator.parse("ForAnyValue:StringNotLikeIfExists").orElseThrow();
    assertThat(operator.set()).isEqualTo(SetOperator.FOR_ANY_VALUE);
    assertThat(operator.comparison()).isEqualTo(Comparison.STRING_NOT_LIKE);
    assertThat(operator.ifExists()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void everyNameStandsForItself(Comparison comparison) {
    ConditionOperator operator = ConditionOperator.parse(comparison.label()).orElseThrow();
    assertThat(operator.comparison()).isEqualTo(comparison);
    assertThat(operator.set()).isEqualTo(SetOperator.NONE);
    assertThat(operator.ifExists()).isFalse();
    assertThat(comparison.negated()).isEqualTo(comparison.label().contains("Not"));
    assertThat(Comparison.labels()).contains(comparison.label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "StringEqual",
        "IfExists",
        "ForAnyValues:StringEquals",
        "ForAnyValue:",
        "ForAllValues:ForAnyValue:StringEquals",
        "StringEqualsIfExistsIfExists",
        "ForAnyValue: StringEquals"
      })
  void otherNamesAreNone(String name) {
    assertThat(ConditionOperator.parse(name)).isEmpty();
  }

  @Test
  void letterCaseDoesNotCount() {
    assertThat(ConditionOperator.parse("forallvalues:stringlikeifexists"))
        .isEqualTo(ConditionOperator.parse("ForAllValues:StringLikeIfExists"));
    assertThat(ConditionOperator.parse("IPAddress"))
        .isEqualTo(ConditionOperator.parse("IpAddress"));
  }

  @Test
  void anAbsentKeyMatchesWhereTheOperatorSaysSo() {
    assertThat(matchesAbsent("StringEquals")).isFalse();
    assertThat(matchesAbsent("StringEqualsIfExists")).isTrue();
    assertThat(matchesAbsent("StringNotEquals")).isTrue();
    assertThat(matchesAbsent("ForAllValues:StringLike")).isTrue();
    assertThat(matchesAbsent("ForAnyValue:StringLike")).isFalse();
    assertThat(matchesAbsent("ForAnyValue:StringNotLike")).isFalse();
    assertThat(matchesAbsent("NotIpAddress")).isTrue();
  }

  @Test
  void wildcardsCountInLikeAndInArns() {
    assertThat(Comparison.STRING_LIKE.wildcards()).isTrue();
    assertThat(Comparison.ARN_EQUALS.wildcards()).isTrue();
    assertThat(Comparison.STRING_EQUALS.wildcards()).isFalse();
    assertThat(Comparison.NUMERIC_EQUALS.wildcards()).isFalse();
  }

  @Test
  void aPartCanBeExchanged() {
    ConditionOperator operator =
        ConditionOperator.parse("ForAnyValue:StringEqualsIfExists").orElseThrow();
    assertThat(operator.with(Comparison.STRING_LIKE)).isEqualTo("ForAnyValue:StringLikeIfExists");
    assertThat(operator.with(SetOperator.NONE)).isEqualTo("StringEqualsIfExists");
  }

  private static boolean matchesAbsent(String operator) {
    return ConditionOperator.parse(operator).orElseThrow().matchesAbsentKey();
  }
}
