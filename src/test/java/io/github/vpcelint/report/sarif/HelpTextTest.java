package io.github.vpcelint.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTextTest {
  private static final HelpText HELP =
      new HelpText(
          """

          # open-principal

          ## What it finds

          A statement that lets **everybody** in,
          see [principals](https://docs.aws.amazon.com/IAM/).

          <!-- fixture: bad.json -->
          ```json
          {"Principal": "*"}
          ```
          """);

  @Test
  void markdownHasNoComments() {
    assertThat(HELP.markdown())
        .startsWith("# open-principal")
        .doesNotContain("<!--")
        .contains("```json\n{\"Principal\": \"*\"}\n```");
  }

  @Test
  void textHasNoSigns() {
    assertThat(HELP.text())
        .isEqualTo(
            """
            open-principal

            What it finds

            A statement that lets everybody in,
            see principals (https://docs.aws.amazon.com/IAM/).

            {"Principal": "*"}\
            """);
  }

  @Test
  void firstParagraphIsOneLine() {
    assertThat(HELP.firstParagraph())
        .isEqualTo(
            "A statement that lets everybody in, see principals"
                + " (https://docs.aws.amazon.com/IAM/).");
    assertThat(new HelpText("Wildcards, too. These are none:\n\n- a").firstParagraph())
        .isEqualTo("Wildcards, too.");
    assertThat(new HelpText("# heading only").firstParagraph()).isEmpty();
    assertThat(new HelpText("word ".repeat(400)).firstParagraph()).hasSize(1024).endsWith("…");
  }
}
