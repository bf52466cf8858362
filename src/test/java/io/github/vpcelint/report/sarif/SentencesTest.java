package io.github.vpcelint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vpcelint.report.Sample;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private final Sentences sentences = new Sentences();

  private String message(String text) {
    return sentences.message(
        Sample.finding(Sample.OPEN_PRINCIPAL, Sample.span(Sample.CACHE, "Env"), text));
  }

  @Test
  void messageBecomesASentence() {
    assertThat(message("anyone may call it")).isEqualTo("Anyone may call it.");
    assertThat(message("Is this meant?")).isEqualTo("Is this meant?");
    assertThat(message("It ends.")).isEqualTo("It ends.");
  }

  @Test
  void firstWordThatIsANameKeepsItsLetters() {
    assertThat(message("elasticache:Get* matches nothing"))
        .isEqualTo("elasticache:Get* matches nothing.");
    assertThat(message("s3-control has none")).isEqualTo("s3-control has none.");
  }

  @Test
  void conditionHelpAndLinksFollow() {
    assertThat(sentences.message(Sample.duplicatePrivateDns()))
        .endsWith(
            " It holds when Env is \"prod\". Help: set PrivateDnsEnabled to false on one of the"
                + " two; clients of that endpoint then use its own DNS names. See: [CacheEndpoint"
                + " turns it on here](1), [the VPC](2).");
  }

  @Test
  void textOfTheInputIsNoLink() {
    assertThat(message("\"[a](https://example.org/)\" is no link"))
        .isEqualTo("\"\\[a\\](https://example.org/)\" is no link.");
    assertThat(message("Statement[0] and (x)")).isEqualTo("Statement[0] and (x).");
  }
}
