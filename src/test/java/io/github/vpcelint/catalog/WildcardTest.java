package io.github.vpcelint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildcardTest {
  @Test
  void actionPatternsIgnoreCase() {
    Wildcard describe = Wildcard.ignoringCase("describe*");
    assertThat(describe.matches("DescribeCacheClusters")).isTrue();
    assertThat(describe.matches("DeleteUser")).isFalse();
  }

  @Test
  void knowsThePatternThatMatchesEverything() {
    assertThat(Wildcard.of("**").matchesEverything()).isTrue();
    assertThat(Wildcard.of("?*").matchesEverything()).isFalse();
    assertThat(Wildcard.of("").matchesEverything()).isFalse();
  }

  @Test
  void literalPatternsHaveNoWildcard() {
    assertThat(Wildcard.of("CreateUser").isLiteral()).isTrue();
    assertThat(Wildcard.of("Create?ser").isLiteral()).isFalse();
  }

  @Test
  void aWiderArnCoversANarrowerOne() {
    Wildcard wide = Wildcard.of("arn:aws:elasticache:*:111122223333:*:*");
    assertThat(wide.covers(Wildcard.of("arn:aws:elasticache:us-east-1:111122223333:cluster:web-*")))
        .isTrue();
    assertThat(wide.covers(Wildcard.of("arn:aws:elasticache:us-east-1:*:cluster:web-*"))).isFalse();
  }

  @Test
  void theOrderOfWildcardsInARunDoesNotMatter() {
    assertThat(Wildcard.of("?*").covers(Wildcard.of("*?"))).isTrue();
    assertThat(Wildcard.of("*?*").covers(Wildcard.of("*"))).isFalse();
  }

  @Test
  void manyRunsEndSoon() {
    Wildcard wide = Wildcard.of("*a".repeat(500) + "?".repeat(20));
    String text = "a".repeat(1500) + "b";
    assertThat(wide.matches(text)).isTrue();
    assertThat(wide.covers(Wildcard.of("*a".repeat(1000) + "b"))).isFalse();
    assertThat(wide.intersects(Wildcard.of("*b*".repeat(100)))).isTrue();
  }
}
