package io.github.vpcelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleTextTest {
  private final VisibleText unicode = VisibleText.unicode();
  private final VisibleText ascii = VisibleText.in(StandardCharsets.US_ASCII);

  @Test
  void textThatShowsStaysTheSame() {
    String text = "naïve 日本 \uD83D\uDC69\u200D\uD83D\uDD27 … [x] # [y] ## z";

    assertThat(unicode.of(text)).isSameAs(text);
  }

  @Test
  void charactersThatActAreSpelledOut() {
    assertThat(unicode.of("\u001b[0m\n\u007f\u0085\u2029\u2066\u200b\ud800\uffff\udb40\udc41"))
        .isEqualTo(
            "<U+001B>[0m<U+000A><U+007F><U+0085><U+2029><U+2066><U+200B><U+D800><U+FFFF>"
                + "<U+E0041>");
  }

  @Test
  void commandsOfBuildServersAreBroken() {
    assertThat(unicode.of("##[group]a ##vso[b] ###[c] #[d] ##V[e]"))
        .isEqualTo("##<U+005B>group]a ##vso<U+005B>b] ###<U+005B>c] #[d] ##V[e]");
  }

  @Test
  void signsHaveAnAsciiForm() {
    assertThat(ascii.of("“a” – it’s → …é")).isEqualTo("\"a\" - it's -> ...<U+00E9>");
  }
}
