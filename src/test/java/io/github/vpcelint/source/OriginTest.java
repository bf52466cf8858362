package io.github.vpcelint.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {
  private final SourceFile file = SourceFile.of("main.tf.json", "{\"name\": \"a\\nb\"}");

  @Test
  void partOfVerbatimTextStandsWhereItIs() {
    Origin name = Origin.verbatim(file, 1, 7, 2);

    assertThat(name.slice(1, 3).text()).isEqualTo("am");
    assertThat(name.part(1, 3).span().text()).isEqualTo("am");
  }

  @Test
  void partOfEscapedTextStandsWhereItsEscapesAre() {
    Origin value = Origin.mapped(file, 9, 15, new int[] {10, 11, 13, 14});

    assertThat(value.slice(1, 3).text()).isEqualTo("\\nb");
    assertThat(value.part(1, 3).slice(0, 1).text()).isEqualTo("\\n");
  }

  @Test
  void everyPartOfTextThatIsNotInTheFileIsShownAtTheWholePlace() {
    Origin supplied = Origin.shownAt(new Span(file, 1, 7));

    assertThat(supplied.slice(3, 4).text()).isEqualTo("\"name\"");
    assertThat(supplied.part(0, 2).slice(1, 2).text()).isEqualTo("\"name\"");
    assertThat(supplied.within(0, 2, 1, new int[] {1, 2}, 1).span().text()).isEqualTo("\"name\"");
  }
}
